"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.Lists = void 0;
const type_graphql_1 = require("type-graphql");
const relation_1 = require("../relation");
const arguments_1 = require("../types/arguments");
const connection_1 = require("../types/connection");
const enumerations_1 = require("../types/enumerations");
const filters_1 = require("../types/filters");
const summary_1 = require("../types/summary");
const entityOrder = (0, arguments_1.argument)("orderBy", () => enumerations_1.EntityOrder, { defaultValue: "MOST_MENTIONED" });
const within = (0, arguments_1.argument)("within", () => type_graphql_1.ID, { nullable: true, description: "Only topics under this one." });
/** Root fields that list things, and the one that counts them. */
let Lists = class Lists {
};
exports.Lists = Lists;
__decorate([
    (0, relation_1.Root)(() => connection_1.EntityConnection, { takes: [(0, arguments_1.where)(() => filters_1.EntityFilter), entityOrder, ...(0, arguments_1.page)(20)] })
], Lists.prototype, "entities", void 0);
__decorate([
    (0, relation_1.Root)(() => connection_1.ArticleConnection, { takes: (0, arguments_1.feed)(() => filters_1.ArticleFilter) })
], Lists.prototype, "articles", void 0);
__decorate([
    (0, relation_1.Root)(() => connection_1.StatementConnection, { takes: (0, arguments_1.feed)(() => filters_1.StatementFilter) })
], Lists.prototype, "statements", void 0);
__decorate([
    (0, relation_1.Root)(() => connection_1.EventConnection, { takes: (0, arguments_1.feed)(() => filters_1.EventFilter) })
], Lists.prototype, "events", void 0);
__decorate([
    (0, relation_1.Root)(() => connection_1.TopicConnection, { takes: [within, ...(0, arguments_1.page)(50)] })
], Lists.prototype, "topics", void 0);
__decorate([
    (0, relation_1.Root)(() => connection_1.SearchConnection, {
        takes: [(0, arguments_1.argument)("text", () => String, {}), arguments_1.kindsOfNode, arguments_1.during, ...(0, arguments_1.page)(20)],
        description: "Full text over names, headlines, statements and event titles; best match first, typos forgiven.",
    })
], Lists.prototype, "search", void 0);
__decorate([
    (0, relation_1.Root)(() => summary_1.Summary, { description: "What the graph holds and how fresh it is." })
], Lists.prototype, "summary", void 0);
exports.Lists = Lists = __decorate([
    (0, type_graphql_1.Resolver)()
], Lists);
//# sourceMappingURL=lists.js.map