"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ReportRelations = exports.ParticipationRelations = exports.EventRelations = void 0;
const type_graphql_1 = require("type-graphql");
const relation_1 = require("../relation");
const arguments_1 = require("../types/arguments");
const article_1 = require("../types/article");
const connection_1 = require("../types/connection");
const entity_1 = require("../types/entity");
const enumerations_1 = require("../types/enumerations");
const event_1 = require("../types/event");
const evidence_1 = require("../types/evidence");
const node_1 = require("../types/node");
const role = (0, arguments_1.argument)("role", () => enumerations_1.EventRole, { nullable: true });
let EventRelations = class EventRelations {
};
exports.EventRelations = EventRelations;
__decorate([
    (0, relation_1.Relation)(() => entity_1.Place, { nullable: true })
], EventRelations.prototype, "place", void 0);
__decorate([
    (0, relation_1.Relation)(() => [event_1.Participation], { takes: [role] })
], EventRelations.prototype, "participants", void 0);
__decorate([
    (0, relation_1.Relation)(() => [entity_1.Entity], { description: "Shorthand for participants with role ACTOR." })
], EventRelations.prototype, "actors", void 0);
__decorate([
    (0, relation_1.Relation)(() => [entity_1.Entity], { description: "Shorthand for participants with role RECIPIENT." })
], EventRelations.prototype, "recipients", void 0);
__decorate([
    (0, relation_1.Relation)(() => [node_1.Node], { description: "What it is about: what the congratulations are for." })
], EventRelations.prototype, "about", void 0);
__decorate([
    (0, relation_1.Relation)(() => event_1.Event, { nullable: true })
], EventRelations.prototype, "partOf", void 0);
__decorate([
    (0, relation_1.Relation)(() => [event_1.Event], { takes: [(0, arguments_1.first)(20)] })
], EventRelations.prototype, "parts", void 0);
__decorate([
    (0, relation_1.Relation)(() => event_1.Event, { nullable: true })
], EventRelations.prototype, "responseTo", void 0);
__decorate([
    (0, relation_1.Relation)(() => [event_1.Event], { takes: [(0, arguments_1.first)(20)] })
], EventRelations.prototype, "responses", void 0);
__decorate([
    (0, relation_1.Relation)(() => event_1.Event, { nullable: true })
], EventRelations.prototype, "causedBy", void 0);
__decorate([
    (0, relation_1.Relation)(() => connection_1.ReportConnection, { takes: (0, arguments_1.page)(20), description: "The sentences that tell of it." })
], EventRelations.prototype, "reports", void 0);
__decorate([
    (0, relation_1.Relation)(() => connection_1.StatementConnection, { takes: (0, arguments_1.page)(20), description: "What was said about it." })
], EventRelations.prototype, "statements", void 0);
__decorate([
    (0, relation_1.Relation)(() => connection_1.ArticleConnection, { takes: (0, arguments_1.page)(20) })
], EventRelations.prototype, "articles", void 0);
__decorate([
    (0, relation_1.Relation)(() => [evidence_1.Evidence], { takes: [(0, arguments_1.first)(5)] })
], EventRelations.prototype, "evidence", void 0);
exports.EventRelations = EventRelations = __decorate([
    (0, type_graphql_1.Resolver)(() => event_1.Event)
], EventRelations);
let ParticipationRelations = class ParticipationRelations {
};
exports.ParticipationRelations = ParticipationRelations;
__decorate([
    (0, relation_1.Relation)(() => entity_1.Entity)
], ParticipationRelations.prototype, "entity", void 0);
__decorate([
    (0, relation_1.Relation)(() => [evidence_1.Evidence], { takes: [(0, arguments_1.first)(5)] })
], ParticipationRelations.prototype, "evidence", void 0);
exports.ParticipationRelations = ParticipationRelations = __decorate([
    (0, type_graphql_1.Resolver)(() => event_1.Participation)
], ParticipationRelations);
let ReportRelations = class ReportRelations {
};
exports.ReportRelations = ReportRelations;
__decorate([
    (0, relation_1.Relation)(() => event_1.Event)
], ReportRelations.prototype, "event", void 0);
__decorate([
    (0, relation_1.Relation)(() => article_1.Sentence)
], ReportRelations.prototype, "sentence", void 0);
__decorate([
    (0, relation_1.Relation)(() => entity_1.Entity, { nullable: true, description: "Whose word it is, when the article does not say it itself." })
], ReportRelations.prototype, "accordingTo", void 0);
exports.ReportRelations = ReportRelations = __decorate([
    (0, type_graphql_1.Resolver)(() => event_1.Report)
], ReportRelations);
//# sourceMappingURL=event.js.map