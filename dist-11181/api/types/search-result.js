"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SearchResult = void 0;
const type_graphql_1 = require("type-graphql");
const article_1 = require("./article");
const entity_1 = require("./entity");
const event_1 = require("./event");
const statement_1 = require("./statement");
const topic_1 = require("./topic");
exports.SearchResult = (0, type_graphql_1.createUnionType)({
    name: "SearchResult",
    description: "What a search can find.",
    types: () => [entity_1.Person, entity_1.Organisation, entity_1.Place, entity_1.Group, article_1.Article, statement_1.Statement, event_1.Event, topic_1.Topic],
});
//# sourceMappingURL=search-result.js.map