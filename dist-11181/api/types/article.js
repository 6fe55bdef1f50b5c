"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.Mention = exports.Sentence = exports.Article = void 0;
const type_graphql_1 = require("type-graphql");
const enumerations_1 = require("./enumerations");
const node_1 = require("./node");
const scalars_1 = require("./scalars");
let Article = class Article extends node_1.Node {
};
exports.Article = Article;
__decorate([
    (0, type_graphql_1.Field)(() => String)
], Article.prototype, "headline", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [String])
], Article.prototype, "bylines", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => scalars_1.CalendarDate, { nullable: true })
], Article.prototype, "publishedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => scalars_1.Instant, { nullable: true })
], Article.prototype, "publishedAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => scalars_1.CalendarDate, { nullable: true })
], Article.prototype, "updatedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String)
], Article.prototype, "language", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => scalars_1.WebAddress, { nullable: true })
], Article.prototype, "url", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: "True for an article known only from a teaser on another page." })
], Article.prototype, "isStub", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true })
], Article.prototype, "text", void 0);
exports.Article = Article = __decorate([
    (0, type_graphql_1.ObjectType)({ implements: node_1.Node, description: "A news article, as it was received." })
], Article);
let Sentence = class Sentence extends node_1.Node {
};
exports.Sentence = Sentence;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int)
], Sentence.prototype, "index", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => enumerations_1.Zone)
], Sentence.prototype, "zone", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int)
], Sentence.prototype, "paragraph", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: "UTF-16 code units in the article's text, half open." })
], Sentence.prototype, "start", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int)
], Sentence.prototype, "end", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String)
], Sentence.prototype, "text", void 0);
exports.Sentence = Sentence = __decorate([
    (0, type_graphql_1.ObjectType)({ implements: node_1.Node, description: "One sentence of an article: what every fact rests on." })
], Sentence);
let Mention = class Mention extends node_1.Node {
};
exports.Mention = Mention;
__decorate([
    (0, type_graphql_1.Field)(() => enumerations_1.MentionKind)
], Mention.prototype, "kind", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int)
], Mention.prototype, "start", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int)
], Mention.prototype, "end", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String)
], Mention.prototype, "text", void 0);
exports.Mention = Mention = __decorate([
    (0, type_graphql_1.ObjectType)({ implements: node_1.Node, description: "The words of a sentence that refer to an entity." })
], Mention);
//# sourceMappingURL=article.js.map