"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.Statement = void 0;
const type_graphql_1 = require("type-graphql");
const enumerations_1 = require("./enumerations");
const evidence_1 = require("./evidence");
const node_1 = require("./node");
const scalars_1 = require("./scalars");
let Statement = class Statement extends node_1.Node {
};
exports.Statement = Statement;
__decorate([
    (0, type_graphql_1.Field)(() => enumerations_1.StatementKind)
], Statement.prototype, "kind", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => enumerations_1.Attribution)
], Statement.prototype, "attribution", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "What was said, in the article's words." })
], Statement.prototype, "content", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [evidence_1.Span], { description: "The verbatim parts." })
], Statement.prototype, "quotes", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The word that carries the attribution: `said`, `insisting`.",
    })
], Statement.prototype, "cue", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => scalars_1.CalendarDate, { nullable: true })
], Statement.prototype, "saidFrom", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => scalars_1.CalendarDate, { nullable: true })
], Statement.prototype, "saidTo", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: "The word that weakens it: `reportedly`." })
], Statement.prototype, "hedge", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: "True when it is said not to have been said." })
], Statement.prototype, "isNegated", void 0);
exports.Statement = Statement = __decorate([
    (0, type_graphql_1.ObjectType)({
        implements: node_1.Node,
        description: "Somebody said, wrote, thought or feared something, and an article says so.",
    })
], Statement);
//# sourceMappingURL=statement.js.map