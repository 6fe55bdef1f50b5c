"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AnalyticsFilter = exports.EventFilter = exports.StatementFilter = exports.ArticleFilter = exports.EntityFilter = exports.Period = void 0;
const type_graphql_1 = require("type-graphql");
const enumerations_1 = require("./enumerations");
const scalars_1 = require("./scalars");
let Period = class Period {
};
exports.Period = Period;
__decorate([
    (0, type_graphql_1.Field)(() => scalars_1.CalendarDate, { nullable: true })
], Period.prototype, "from", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => scalars_1.CalendarDate, { nullable: true })
], Period.prototype, "to", void 0);
exports.Period = Period = __decorate([
    (0, type_graphql_1.InputType)({ description: "Both ends included; either may be open." })
], Period);
let EntityFilter = class EntityFilter {
};
exports.EntityFilter = EntityFilter;
__decorate([
    (0, type_graphql_1.Field)(() => [enumerations_1.EntityKind], { nullable: true })
], EntityFilter.prototype, "kinds", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true })
], EntityFilter.prototype, "nameStartsWith", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true })
], EntityFilter.prototype, "topic", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Period, { nullable: true })
], EntityFilter.prototype, "during", void 0);
exports.EntityFilter = EntityFilter = __decorate([
    (0, type_graphql_1.InputType)()
], EntityFilter);
let ArticleFilter = class ArticleFilter {
};
exports.ArticleFilter = ArticleFilter;
__decorate([
    (0, type_graphql_1.Field)(() => Period, { nullable: true })
], ArticleFilter.prototype, "during", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true })
], ArticleFilter.prototype, "topic", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [type_graphql_1.ID], { nullable: true, description: "All of these entities are named in it." })
], ArticleFilter.prototype, "mentions", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true })
], ArticleFilter.prototype, "source", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true })
], ArticleFilter.prototype, "language", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => scalars_1.CalendarDate, { nullable: true, description: "Only what had been published by then." })
], ArticleFilter.prototype, "knownBy", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { defaultValue: false, description: "Also articles known only from teasers on other pages." })
], ArticleFilter.prototype, "includeStubs", void 0);
exports.ArticleFilter = ArticleFilter = __decorate([
    (0, type_graphql_1.InputType)()
], ArticleFilter);
let StatementFilter = class StatementFilter {
};
exports.StatementFilter = StatementFilter;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true })
], StatementFilter.prototype, "speaker", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true })
], StatementFilter.prototype, "addressee", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [type_graphql_1.ID], { nullable: true, description: "It is about all of these." })
], StatementFilter.prototype, "about", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true })
], StatementFilter.prototype, "topic", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [enumerations_1.StatementKind], { nullable: true })
], StatementFilter.prototype, "kinds", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Period, { nullable: true })
], StatementFilter.prototype, "during", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true })
], StatementFilter.prototype, "article", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "True: only weakened ones (`reportedly`); false: only the others.",
    })
], StatementFilter.prototype, "hedged", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => scalars_1.CalendarDate, { nullable: true, description: "Only what had been published by then." })
], StatementFilter.prototype, "knownBy", void 0);
exports.StatementFilter = StatementFilter = __decorate([
    (0, type_graphql_1.InputType)()
], StatementFilter);
let EventFilter = class EventFilter {
};
exports.EventFilter = EventFilter;
__decorate([
    (0, type_graphql_1.Field)(() => [enumerations_1.EventType], { nullable: true })
], EventFilter.prototype, "types", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true })
], EventFilter.prototype, "actor", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true })
], EventFilter.prototype, "recipient", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [type_graphql_1.ID], { nullable: true, description: "All of these take part." })
], EventFilter.prototype, "participants", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true })
], EventFilter.prototype, "about", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true })
], EventFilter.prototype, "place", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true })
], EventFilter.prototype, "topic", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Period, { nullable: true })
], EventFilter.prototype, "during", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [enumerations_1.Factuality], { defaultValue: ["ASSERTED", "REPORTED", "CLAIMED"] })
], EventFilter.prototype, "factuality", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => enumerations_1.Quad, { nullable: true })
], EventFilter.prototype, "quad", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => scalars_1.CalendarDate, { nullable: true, description: "Only what had been published by then." })
], EventFilter.prototype, "knownBy", void 0);
exports.EventFilter = EventFilter = __decorate([
    (0, type_graphql_1.InputType)({
        description: "By default only what is said to have happened; expected, hypothetical and negated events must be asked for.",
    })
], EventFilter);
let AnalyticsFilter = class AnalyticsFilter {
};
exports.AnalyticsFilter = AnalyticsFilter;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true })
], AnalyticsFilter.prototype, "topic", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true })
], AnalyticsFilter.prototype, "entity", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true })
], AnalyticsFilter.prototype, "speaker", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true })
], AnalyticsFilter.prototype, "about", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [enumerations_1.StatementKind], { nullable: true })
], AnalyticsFilter.prototype, "statementKinds", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [enumerations_1.EventType], { nullable: true })
], AnalyticsFilter.prototype, "eventTypes", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true })
], AnalyticsFilter.prototype, "source", void 0);
exports.AnalyticsFilter = AnalyticsFilter = __decorate([
    (0, type_graphql_1.InputType)({ description: "Narrows what is counted; a filter that means nothing for it is refused." })
], AnalyticsFilter);
//# sourceMappingURL=filters.js.map