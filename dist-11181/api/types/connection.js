"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.SearchConnection = exports.ReportConnection = exports.MembershipConnection = exports.PositionConnection = exports.TenureConnection = exports.MentionConnection = exports.TopicConnection = exports.EventConnection = exports.StatementConnection = exports.ArticleConnection = exports.EntityConnection = exports.PageInfo = void 0;
const type_graphql_1 = require("type-graphql");
const article_1 = require("./article");
const entity_1 = require("./entity");
const event_1 = require("./event");
const position_1 = require("./position");
const search_result_1 = require("./search-result");
const statement_1 = require("./statement");
const topic_1 = require("./topic");
let PageInfo = class PageInfo {
};
exports.PageInfo = PageInfo;
__decorate([
    (0, type_graphql_1.Field)(() => Boolean)
], PageInfo.prototype, "hasNextPage", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean)
], PageInfo.prototype, "hasPreviousPage", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true })
], PageInfo.prototype, "startCursor", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true })
], PageInfo.prototype, "endCursor", void 0);
exports.PageInfo = PageInfo = __decorate([
    (0, type_graphql_1.ObjectType)({ description: "Where a page stands in its list." })
], PageInfo);
const PAGE = "A page of a list: `first` takes 1 to 100, `after` the `endCursor` of the page before.";
/** One page of a list: both its types, `XEdge` and `XConnection`. `more` declares what else an edge says. */
function connectionOf(name, item, more = () => undefined) {
    let Edge = class Edge {
    };
    __decorate([
        (0, type_graphql_1.Field)(() => String, { description: "Opaque; give it back as `after`." })
    ], Edge.prototype, "cursor", void 0);
    __decorate([
        (0, type_graphql_1.Field)(item)
    ], Edge.prototype, "node", void 0);
    Edge = __decorate([
        (0, type_graphql_1.ObjectType)(`${name}Edge`)
    ], Edge);
    more(Edge.prototype);
    let Page = class Page {
    };
    __decorate([
        (0, type_graphql_1.Field)(() => [Edge])
    ], Page.prototype, "edges", void 0);
    __decorate([
        (0, type_graphql_1.Field)(() => [item()], { description: "The edges without their cursors." })
    ], Page.prototype, "nodes", void 0);
    __decorate([
        (0, type_graphql_1.Field)(() => PageInfo)
    ], Page.prototype, "pageInfo", void 0);
    __decorate([
        (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: "How many there are on all pages. Counted only when asked for." })
    ], Page.prototype, "totalCount", void 0);
    Page = __decorate([
        (0, type_graphql_1.ObjectType)(`${name}Connection`, { description: PAGE })
    ], Page);
    return Page;
}
exports.EntityConnection = connectionOf("Entity", () => entity_1.Entity);
exports.ArticleConnection = connectionOf("Article", () => article_1.Article);
exports.StatementConnection = connectionOf("Statement", () => statement_1.Statement);
exports.EventConnection = connectionOf("Event", () => event_1.Event);
exports.TopicConnection = connectionOf("Topic", () => topic_1.Topic);
exports.MentionConnection = connectionOf("Mention", () => article_1.Mention);
exports.TenureConnection = connectionOf("Tenure", () => position_1.Tenure);
exports.PositionConnection = connectionOf("Position", () => position_1.Position);
exports.MembershipConnection = connectionOf("Membership", () => position_1.Membership);
exports.ReportConnection = connectionOf("Report", () => event_1.Report);
exports.SearchConnection = connectionOf("Search", () => search_result_1.SearchResult, (edge) => {
    (0, type_graphql_1.Field)(() => type_graphql_1.Float, { description: "How well it matches; comparable within one search only." })(edge, "score");
    (0, type_graphql_1.Field)(() => String, { description: "The words that match, with some around them." })(edge, "snippet");
});
//# sourceMappingURL=connection.js.map