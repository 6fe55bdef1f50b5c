"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.Evidence = exports.Span = void 0;
const type_graphql_1 = require("type-graphql");
let Span = class Span {
};
exports.Span = Span;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int)
], Span.prototype, "start", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int)
], Span.prototype, "end", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String)
], Span.prototype, "text", void 0);
exports.Span = Span = __decorate([
    (0, type_graphql_1.ObjectType)({ description: "Words of an article and where they stand: UTF-16 code units, half open." })
], Span);
let Evidence = class Evidence {
};
exports.Evidence = Evidence;
__decorate([
    (0, type_graphql_1.Field)(() => Span)
], Evidence.prototype, "words", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String)
], Evidence.prototype, "reader", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Float)
], Evidence.prototype, "confidence", void 0);
exports.Evidence = Evidence = __decorate([
    (0, type_graphql_1.ObjectType)({
        description: "Why the graph says so: the sentence, the exact words, who read it and how sure it was.",
    })
], Evidence);
//# sourceMappingURL=evidence.js.map