"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.RelationCount = exports.Companion = void 0;
const type_graphql_1 = require("type-graphql");
const entity_1 = require("./entity");
const enumerations_1 = require("./enumerations");
const scalars_1 = require("./scalars");
let Companion = class Companion {
};
exports.Companion = Companion;
__decorate([
    (0, type_graphql_1.Field)(() => entity_1.Entity)
], Companion.prototype, "entity", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: "How many articles name both." })
], Companion.prototype, "articles", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => scalars_1.CalendarDate, { nullable: true, description: "When they were last named together." })
], Companion.prototype, "lastOn", void 0);
exports.Companion = Companion = __decorate([
    (0, type_graphql_1.ObjectType)({ description: "An entity named in the same articles as another." })
], Companion);
let RelationCount = class RelationCount {
};
exports.RelationCount = RelationCount;
__decorate([
    (0, type_graphql_1.Field)(() => enumerations_1.RelationKind)
], RelationCount.prototype, "relation", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int)
], RelationCount.prototype, "count", void 0);
exports.RelationCount = RelationCount = __decorate([
    (0, type_graphql_1.ObjectType)({ description: "How many relations of one kind there are." })
], RelationCount);
//# sourceMappingURL=company.js.map