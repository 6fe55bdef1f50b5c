"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.StatementRelations = void 0;
const type_graphql_1 = require("type-graphql");
const relation_1 = require("../relation");
const arguments_1 = require("../types/arguments");
const article_1 = require("../types/article");
const entity_1 = require("../types/entity");
const event_1 = require("../types/event");
const evidence_1 = require("../types/evidence");
const node_1 = require("../types/node");
const statement_1 = require("../types/statement");
const topic_1 = require("../types/topic");
let StatementRelations = class StatementRelations {
};
exports.StatementRelations = StatementRelations;
__decorate([
    (0, relation_1.Relation)(() => entity_1.Entity, { nullable: true, description: "Null only when the text names nobody." })
], StatementRelations.prototype, "speaker", void 0);
__decorate([
    (0, relation_1.Relation)(() => [entity_1.Entity])
], StatementRelations.prototype, "addressees", void 0);
__decorate([
    (0, relation_1.Relation)(() => entity_1.Entity, {
        nullable: true,
        description: "The channel it went through: a network, a broadcaster, a newspaper.",
    })
], StatementRelations.prototype, "via", void 0);
__decorate([
    (0, relation_1.Relation)(() => [node_1.Node], { takes: [arguments_1.kindsOfNode, (0, arguments_1.first)(20)] })
], StatementRelations.prototype, "about", void 0);
__decorate([
    (0, relation_1.Relation)(() => [topic_1.TopicShare])
], StatementRelations.prototype, "topics", void 0);
__decorate([
    (0, relation_1.Relation)(() => event_1.Event, {
        nullable: true,
        description: "The event this statement performs: to congratulate is to say so.",
    })
], StatementRelations.prototype, "performs", void 0);
__decorate([
    (0, relation_1.Relation)(() => article_1.Article)
], StatementRelations.prototype, "article", void 0);
__decorate([
    (0, relation_1.Relation)(() => [statement_1.Statement], { takes: [(0, arguments_1.first)(10)], description: "The same words or content elsewhere." })
], StatementRelations.prototype, "repeatedIn", void 0);
__decorate([
    (0, relation_1.Relation)(() => [evidence_1.Evidence])
], StatementRelations.prototype, "evidence", void 0);
exports.StatementRelations = StatementRelations = __decorate([
    (0, type_graphql_1.Resolver)(() => statement_1.Statement)
], StatementRelations);
//# sourceMappingURL=statement.js.map