"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.TopicShare = exports.Topic = void 0;
const type_graphql_1 = require("type-graphql");
const node_1 = require("./node");
let Topic = class Topic extends node_1.Node {
};
exports.Topic = Topic;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "IPTC Media Topics code such as `medtop:20000574`." })
], Topic.prototype, "code", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String)
], Topic.prototype, "label", void 0);
exports.Topic = Topic = __decorate([
    (0, type_graphql_1.ObjectType)({ implements: node_1.Node, description: "What news can be about: an IPTC Media Topic." })
], Topic);
let TopicShare = class TopicShare {
};
exports.TopicShare = TopicShare;
__decorate([
    (0, type_graphql_1.Field)(() => Topic)
], TopicShare.prototype, "topic", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Float, { description: "0 to 1." })
], TopicShare.prototype, "score", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int)
], TopicShare.prototype, "articles", void 0);
exports.TopicShare = TopicShare = __decorate([
    (0, type_graphql_1.ObjectType)({ description: "How much something is about a topic." })
], TopicShare);
//# sourceMappingURL=topic.js.map