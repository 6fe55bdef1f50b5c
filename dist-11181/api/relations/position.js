"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.MembershipRelations = exports.TenureRelations = exports.PositionRelations = void 0;
const type_graphql_1 = require("type-graphql");
const relation_1 = require("../relation");
const arguments_1 = require("../types/arguments");
const connection_1 = require("../types/connection");
const entity_1 = require("../types/entity");
const evidence_1 = require("../types/evidence");
const position_1 = require("../types/position");
let PositionRelations = class PositionRelations {
};
exports.PositionRelations = PositionRelations;
__decorate([
    (0, relation_1.Relation)(() => entity_1.Entity, { description: "The body or country it is a position of." })
], PositionRelations.prototype, "of", void 0);
__decorate([
    (0, relation_1.Relation)(() => connection_1.TenureConnection, { takes: (0, arguments_1.page)(20), description: "Everybody who held it, newest first." })
], PositionRelations.prototype, "tenures", void 0);
__decorate([
    (0, relation_1.Relation)(() => [position_1.Tenure], { takes: [arguments_1.asOf], description: "Whoever holds it (on a day)." })
], PositionRelations.prototype, "holders", void 0);
exports.PositionRelations = PositionRelations = __decorate([
    (0, type_graphql_1.Resolver)(() => position_1.Position)
], PositionRelations);
let TenureRelations = class TenureRelations {
};
exports.TenureRelations = TenureRelations;
__decorate([
    (0, relation_1.Relation)(() => entity_1.Person)
], TenureRelations.prototype, "person", void 0);
__decorate([
    (0, relation_1.Relation)(() => position_1.Position)
], TenureRelations.prototype, "position", void 0);
__decorate([
    (0, relation_1.Relation)(() => [evidence_1.Evidence], { takes: [(0, arguments_1.first)(5)], description: "Empty for what only the background pack says." })
], TenureRelations.prototype, "evidence", void 0);
exports.TenureRelations = TenureRelations = __decorate([
    (0, type_graphql_1.Resolver)(() => position_1.Tenure)
], TenureRelations);
let MembershipRelations = class MembershipRelations {
};
exports.MembershipRelations = MembershipRelations;
__decorate([
    (0, relation_1.Relation)(() => entity_1.Entity)
], MembershipRelations.prototype, "member", void 0);
__decorate([
    (0, relation_1.Relation)(() => entity_1.Entity)
], MembershipRelations.prototype, "of", void 0);
__decorate([
    (0, relation_1.Relation)(() => [evidence_1.Evidence], { takes: [(0, arguments_1.first)(5)], description: "Empty for what only the background pack says." })
], MembershipRelations.prototype, "evidence", void 0);
exports.MembershipRelations = MembershipRelations = __decorate([
    (0, type_graphql_1.Resolver)(() => position_1.Membership)
], MembershipRelations);
//# sourceMappingURL=position.js.map