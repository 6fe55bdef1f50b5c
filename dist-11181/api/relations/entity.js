"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.CompanionRelations = exports.PlaceRelations = exports.OrganisationRelations = exports.PersonRelations = exports.EntityRelations = void 0;
const type_graphql_1 = require("type-graphql");
const relation_1 = require("../relation");
const arguments_1 = require("../types/arguments");
const company_1 = require("../types/company");
const connection_1 = require("../types/connection");
const entity_1 = require("../types/entity");
const enumerations_1 = require("../types/enumerations");
const evidence_1 = require("../types/evidence");
const filters_1 = require("../types/filters");
const position_1 = require("../types/position");
const topic_1 = require("../types/topic");
const role = (0, arguments_1.argument)("role", () => enumerations_1.EventRole, { nullable: true });
let EntityRelations = class EntityRelations {
};
exports.EntityRelations = EntityRelations;
__decorate([
    (0, relation_1.Relation)(() => connection_1.ArticleConnection, { takes: (0, arguments_1.feed)(() => filters_1.ArticleFilter), description: "The articles that name it." })
], EntityRelations.prototype, "articles", void 0);
__decorate([
    (0, relation_1.Relation)(() => connection_1.MentionConnection, { takes: [arguments_1.during, ...(0, arguments_1.page)(20)] })
], EntityRelations.prototype, "mentions", void 0);
__decorate([
    (0, relation_1.Relation)(() => connection_1.StatementConnection, { takes: (0, arguments_1.feed)(() => filters_1.StatementFilter), description: "What it said." })
], EntityRelations.prototype, "statements", void 0);
__decorate([
    (0, relation_1.Relation)(() => connection_1.StatementConnection, { takes: (0, arguments_1.feed)(() => filters_1.StatementFilter), description: "What was said about it." })
], EntityRelations.prototype, "statementsAbout", void 0);
__decorate([
    (0, relation_1.Relation)(() => connection_1.EventConnection, {
        takes: [role, ...(0, arguments_1.feed)(() => filters_1.EventFilter)],
        description: "What it did or what was done to it; `role` narrows to one side.",
    })
], EntityRelations.prototype, "events", void 0);
__decorate([
    (0, relation_1.Relation)(() => connection_1.MembershipConnection, { takes: [arguments_1.asOf, ...(0, arguments_1.page)(50)], description: "What it belongs to." })
], EntityRelations.prototype, "memberOf", void 0);
__decorate([
    (0, relation_1.Relation)(() => [topic_1.TopicShare], { takes: [arguments_1.during, (0, arguments_1.first)(10)] })
], EntityRelations.prototype, "topics", void 0);
__decorate([
    (0, relation_1.Relation)(() => [company_1.Companion], {
        takes: [arguments_1.during, arguments_1.kindsOfEntity, (0, arguments_1.first)(10)],
        description: "Entities named in the same articles, most often first.",
    })
], EntityRelations.prototype, "companions", void 0);
__decorate([
    (0, relation_1.Relation)(() => [company_1.RelationCount], {
        takes: [arguments_1.during],
        description: "How many relations of each kind it has: look before you expand.",
    })
], EntityRelations.prototype, "relations", void 0);
exports.EntityRelations = EntityRelations = __decorate([
    (0, type_graphql_1.Resolver)(() => entity_1.Entity)
], EntityRelations);
let PersonRelations = class PersonRelations {
};
exports.PersonRelations = PersonRelations;
__decorate([
    (0, relation_1.Relation)(() => connection_1.TenureConnection, {
        takes: [arguments_1.asOf, ...(0, arguments_1.page)(20)],
        description: "Positions held, newest first; with `asOf` only those held on that day.",
    })
], PersonRelations.prototype, "tenures", void 0);
exports.PersonRelations = PersonRelations = __decorate([
    (0, type_graphql_1.Resolver)(() => entity_1.Person)
], PersonRelations);
let OrganisationRelations = class OrganisationRelations {
};
exports.OrganisationRelations = OrganisationRelations;
__decorate([
    (0, relation_1.Relation)(() => connection_1.PositionConnection, { takes: (0, arguments_1.page)(20) })
], OrganisationRelations.prototype, "positions", void 0);
__decorate([
    (0, relation_1.Relation)(() => [position_1.Tenure], { takes: [arguments_1.asOf], description: "Whoever heads it (on a day)." })
], OrganisationRelations.prototype, "leaders", void 0);
__decorate([
    (0, relation_1.Relation)(() => connection_1.MembershipConnection, {
        takes: [arguments_1.asOf, arguments_1.kindsOfEntity, ...(0, arguments_1.page)(50)],
        description: "Its members: countries of an alliance, companies of a group, people of a party.",
    })
], OrganisationRelations.prototype, "members", void 0);
exports.OrganisationRelations = OrganisationRelations = __decorate([
    (0, type_graphql_1.Resolver)(() => entity_1.Organisation)
], OrganisationRelations);
let PlaceRelations = class PlaceRelations {
};
exports.PlaceRelations = PlaceRelations;
__decorate([
    (0, relation_1.Relation)(() => [position_1.Tenure], {
        takes: [arguments_1.asOf],
        description: "Head of state and head of government (on a day), for a country.",
    })
], PlaceRelations.prototype, "leaders", void 0);
__decorate([
    (0, relation_1.Relation)(() => entity_1.Place, { nullable: true, description: "The larger place it lies in." })
], PlaceRelations.prototype, "within", void 0);
exports.PlaceRelations = PlaceRelations = __decorate([
    (0, type_graphql_1.Resolver)(() => entity_1.Place)
], PlaceRelations);
let CompanionRelations = class CompanionRelations {
};
exports.CompanionRelations = CompanionRelations;
__decorate([
    (0, relation_1.Relation)(() => [evidence_1.Evidence], { takes: [(0, arguments_1.first)(3)] })
], CompanionRelations.prototype, "evidence", void 0);
exports.CompanionRelations = CompanionRelations = __decorate([
    (0, type_graphql_1.Resolver)(() => company_1.Companion)
], CompanionRelations);
//# sourceMappingURL=entity.js.map