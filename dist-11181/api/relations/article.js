"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.EvidenceRelations = exports.MentionRelations = exports.SentenceRelations = exports.ArticleRelations = void 0;
const type_graphql_1 = require("type-graphql");
const relation_1 = require("../relation");
const arguments_1 = require("../types/arguments");
const article_1 = require("../types/article");
const connection_1 = require("../types/connection");
const entity_1 = require("../types/entity");
const enumerations_1 = require("../types/enumerations");
const event_1 = require("../types/event");
const evidence_1 = require("../types/evidence");
const filters_1 = require("../types/filters");
const statement_1 = require("../types/statement");
const topic_1 = require("../types/topic");
const zones = (0, arguments_1.argument)("zones", () => [enumerations_1.Zone], { nullable: true });
let ArticleRelations = class ArticleRelations {
};
exports.ArticleRelations = ArticleRelations;
__decorate([
    (0, relation_1.Relation)(() => entity_1.Entity, { nullable: true, description: "The agency or publisher." })
], ArticleRelations.prototype, "source", void 0);
__decorate([
    (0, relation_1.Relation)(() => entity_1.Place, {
        nullable: true,
        description: "Where it was filed: the capitalised word before the dash.",
    })
], ArticleRelations.prototype, "dateline", void 0);
__decorate([
    (0, relation_1.Relation)(() => [article_1.Sentence], { takes: [zones] })
], ArticleRelations.prototype, "sentences", void 0);
__decorate([
    (0, relation_1.Relation)(() => connection_1.MentionConnection, { takes: (0, arguments_1.page)(100) })
], ArticleRelations.prototype, "mentions", void 0);
__decorate([
    (0, relation_1.Relation)(() => connection_1.EntityConnection, { takes: [arguments_1.kindsOfEntity, ...(0, arguments_1.page)(50)] })
], ArticleRelations.prototype, "entities", void 0);
__decorate([
    (0, relation_1.Relation)(() => connection_1.StatementConnection, { takes: [(0, arguments_1.where)(() => filters_1.StatementFilter), ...(0, arguments_1.page)(50)] })
], ArticleRelations.prototype, "statements", void 0);
__decorate([
    (0, relation_1.Relation)(() => connection_1.EventConnection, { takes: [(0, arguments_1.where)(() => filters_1.EventFilter), ...(0, arguments_1.page)(50)] })
], ArticleRelations.prototype, "events", void 0);
__decorate([
    (0, relation_1.Relation)(() => [topic_1.TopicShare])
], ArticleRelations.prototype, "topics", void 0);
__decorate([
    (0, relation_1.Relation)(() => [article_1.Article], { description: "The articles whose teasers stand on its page." })
], ArticleRelations.prototype, "related", void 0);
exports.ArticleRelations = ArticleRelations = __decorate([
    (0, type_graphql_1.Resolver)(() => article_1.Article)
], ArticleRelations);
let SentenceRelations = class SentenceRelations {
};
exports.SentenceRelations = SentenceRelations;
__decorate([
    (0, relation_1.Relation)(() => article_1.Article)
], SentenceRelations.prototype, "article", void 0);
__decorate([
    (0, relation_1.Relation)(() => [article_1.Mention])
], SentenceRelations.prototype, "mentions", void 0);
__decorate([
    (0, relation_1.Relation)(() => [statement_1.Statement])
], SentenceRelations.prototype, "statements", void 0);
__decorate([
    (0, relation_1.Relation)(() => [event_1.Report])
], SentenceRelations.prototype, "reports", void 0);
exports.SentenceRelations = SentenceRelations = __decorate([
    (0, type_graphql_1.Resolver)(() => article_1.Sentence)
], SentenceRelations);
let MentionRelations = class MentionRelations {
};
exports.MentionRelations = MentionRelations;
__decorate([
    (0, relation_1.Relation)(() => entity_1.Entity)
], MentionRelations.prototype, "entity", void 0);
__decorate([
    (0, relation_1.Relation)(() => article_1.Sentence)
], MentionRelations.prototype, "sentence", void 0);
exports.MentionRelations = MentionRelations = __decorate([
    (0, type_graphql_1.Resolver)(() => article_1.Mention)
], MentionRelations);
let EvidenceRelations = class EvidenceRelations {
};
exports.EvidenceRelations = EvidenceRelations;
__decorate([
    (0, relation_1.Relation)(() => article_1.Sentence)
], EvidenceRelations.prototype, "sentence", void 0);
__decorate([
    (0, relation_1.Relation)(() => article_1.Article)
], EvidenceRelations.prototype, "article", void 0);
exports.EvidenceRelations = EvidenceRelations = __decorate([
    (0, type_graphql_1.Resolver)(() => evidence_1.Evidence)
], EvidenceRelations);
//# sourceMappingURL=article.js.map