"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.TopicRelations = void 0;
const type_graphql_1 = require("type-graphql");
const relation_1 = require("../relation");
const arguments_1 = require("../types/arguments");
const connection_1 = require("../types/connection");
const filters_1 = require("../types/filters");
const topic_1 = require("../types/topic");
const includeNarrower = (0, arguments_1.argument)("includeNarrower", () => Boolean, {
    defaultValue: true,
    description: "Also what stands under its narrower topics.",
});
const topicFeed = (filter) => [filter, includeNarrower, (0, arguments_1.inOrder)("NEWEST"), ...(0, arguments_1.page)(20)];
let TopicRelations = class TopicRelations {
};
exports.TopicRelations = TopicRelations;
__decorate([
    (0, relation_1.Relation)(() => topic_1.Topic, { nullable: true })
], TopicRelations.prototype, "broader", void 0);
__decorate([
    (0, relation_1.Relation)(() => [topic_1.Topic])
], TopicRelations.prototype, "narrower", void 0);
__decorate([
    (0, relation_1.Relation)(() => connection_1.ArticleConnection, { takes: topicFeed((0, arguments_1.where)(() => filters_1.ArticleFilter)) })
], TopicRelations.prototype, "articles", void 0);
__decorate([
    (0, relation_1.Relation)(() => connection_1.StatementConnection, { takes: topicFeed((0, arguments_1.where)(() => filters_1.StatementFilter)) })
], TopicRelations.prototype, "statements", void 0);
__decorate([
    (0, relation_1.Relation)(() => connection_1.EventConnection, { takes: topicFeed((0, arguments_1.where)(() => filters_1.EventFilter)) })
], TopicRelations.prototype, "events", void 0);
__decorate([
    (0, relation_1.Relation)(() => connection_1.EntityConnection, { takes: [arguments_1.kindsOfEntity, arguments_1.during, ...(0, arguments_1.page)(20)] })
], TopicRelations.prototype, "entities", void 0);
exports.TopicRelations = TopicRelations = __decorate([
    (0, type_graphql_1.Resolver)(() => topic_1.Topic)
], TopicRelations);
//# sourceMappingURL=topic.js.map