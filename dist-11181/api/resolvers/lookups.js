"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.Lookups = void 0;
const type_graphql_1 = require("type-graphql");
const relation_1 = require("../relation");
const arguments_1 = require("../types/arguments");
const article_1 = require("../types/article");
const entity_1 = require("../types/entity");
const event_1 = require("../types/event");
const node_1 = require("../types/node");
const scalars_1 = require("../types/scalars");
const statement_1 = require("../types/statement");
const topic_1 = require("../types/topic");
const BY_ID_OR_NAME = "One entity by id (`person:mark-rutte`), Wikidata id (`wd:Q57792`) or name (any spelling the graph knows). Null when unknown; an error that lists the candidates when a name is ambiguous.";
const id = (0, arguments_1.argument)("id", () => type_graphql_1.ID, {});
const oneOf = (name, type) => (0, arguments_1.argument)(name, type, { nullable: true });
const idOrName = [oneOf("id", () => type_graphql_1.ID), oneOf("name", () => String)];
/** Root fields that find one thing. */
let Lookups = class Lookups {
};
exports.Lookups = Lookups;
__decorate([
    (0, relation_1.Root)(() => node_1.Node, { takes: [id], nullable: true, description: "Any object by its id. Null when there is none." })
], Lookups.prototype, "node", void 0);
__decorate([
    (0, relation_1.Root)(() => [node_1.Node], {
        takes: [(0, arguments_1.argument)("ids", () => [type_graphql_1.ID], {})],
        nullable: "items",
        description: "Several objects by their ids, in the same order; null for an id that is not there.",
    })
], Lookups.prototype, "nodes", void 0);
__decorate([
    (0, relation_1.Root)(() => entity_1.Person, { takes: idOrName, nullable: true, description: BY_ID_OR_NAME })
], Lookups.prototype, "person", void 0);
__decorate([
    (0, relation_1.Root)(() => entity_1.Organisation, { takes: idOrName, nullable: true, description: BY_ID_OR_NAME })
], Lookups.prototype, "organisation", void 0);
__decorate([
    (0, relation_1.Root)(() => entity_1.Place, { takes: idOrName, nullable: true, description: BY_ID_OR_NAME })
], Lookups.prototype, "place", void 0);
__decorate([
    (0, relation_1.Root)(() => entity_1.Entity, { takes: idOrName, nullable: true, description: BY_ID_OR_NAME })
], Lookups.prototype, "entity", void 0);
__decorate([
    (0, relation_1.Root)(() => topic_1.Topic, {
        takes: [oneOf("code", () => type_graphql_1.ID), oneOf("label", () => String)],
        nullable: true,
        description: "One topic by its code (`medtop:20000574`) or label.",
    })
], Lookups.prototype, "topic", void 0);
__decorate([
    (0, relation_1.Root)(() => article_1.Article, {
        takes: [oneOf("id", () => type_graphql_1.ID), oneOf("url", () => scalars_1.WebAddress)],
        nullable: true,
        description: "One article by id or address.",
    })
], Lookups.prototype, "article", void 0);
__decorate([
    (0, relation_1.Root)(() => statement_1.Statement, { takes: [id], nullable: true })
], Lookups.prototype, "statement", void 0);
__decorate([
    (0, relation_1.Root)(() => event_1.Event, { takes: [id], nullable: true })
], Lookups.prototype, "event", void 0);
exports.Lookups = Lookups = __decorate([
    (0, type_graphql_1.Resolver)()
], Lookups);
//# sourceMappingURL=lookups.js.map