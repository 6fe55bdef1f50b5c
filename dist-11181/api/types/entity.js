"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.Group = exports.Place = exports.Organisation = exports.Person = exports.Entity = void 0;
const type_graphql_1 = require("type-graphql");
const enumerations_1 = require("./enumerations");
const node_1 = require("./node");
const scalars_1 = require("./scalars");
/** What the four kinds have in common is declared here once; how they hang together with the rest, in relations/entity.ts. */
let Entity = class Entity extends node_1.Node {
};
exports.Entity = Entity;
__decorate([
    (0, type_graphql_1.Field)(() => String)
], Entity.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => enumerations_1.EntityKind)
], Entity.prototype, "kind", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [String])
], Entity.prototype, "aliases", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: "Wikidata id such as `Q57792`." })
], Entity.prototype, "wikidata", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true })
], Entity.prototype, "description", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => scalars_1.CalendarDate, { nullable: true })
], Entity.prototype, "firstMentionedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => scalars_1.CalendarDate, { nullable: true })
], Entity.prototype, "lastMentionedOn", void 0);
exports.Entity = Entity = __decorate([
    (0, type_graphql_1.InterfaceType)({ implements: node_1.Node, description: "Whoever or whatever can be named, speak, act or be spoken about." })
], Entity);
let Person = class Person extends Entity {
};
exports.Person = Person;
exports.Person = Person = __decorate([
    (0, type_graphql_1.ObjectType)({ implements: [Entity, node_1.Node], description: "A human being." })
], Person);
let Organisation = class Organisation extends Entity {
};
exports.Organisation = Organisation;
exports.Organisation = Organisation = __decorate([
    (0, type_graphql_1.ObjectType)({
        implements: [Entity, node_1.Node],
        description: "A company, party, alliance, agency, court, team or any other body.",
    })
], Organisation);
let Place = class Place extends Entity {
};
exports.Place = Place;
exports.Place = Place = __decorate([
    (0, type_graphql_1.ObjectType)({
        implements: [Entity, node_1.Node],
        description: "A country, city, region or other place; countries act and speak, too.",
    })
], Place);
let Group = class Group extends Entity {
};
exports.Group = Group;
exports.Group = Group = __decorate([
    (0, type_graphql_1.ObjectType)({
        implements: [Entity, node_1.Node],
        description: "People or bodies meant together but not named: `some NATO members`.",
    })
], Group);
//# sourceMappingURL=entity.js.map