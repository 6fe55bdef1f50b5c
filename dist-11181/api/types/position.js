"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.Membership = exports.Tenure = exports.Position = void 0;
const type_graphql_1 = require("type-graphql");
const enumerations_1 = require("./enumerations");
const node_1 = require("./node");
const scalars_1 = require("./scalars");
let Position = class Position extends node_1.Node {
};
exports.Position = Position;
__decorate([
    (0, type_graphql_1.Field)(() => String)
], Position.prototype, "title", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: "True for the one who leads." })
], Position.prototype, "isHead", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: "At most one holder at a time." })
], Position.prototype, "isSingleSeat", void 0);
exports.Position = Position = __decorate([
    (0, type_graphql_1.ObjectType)({ implements: node_1.Node, description: "A seat that people take in turn: Secretary General of NATO." })
], Position);
let Tenure = class Tenure extends node_1.Node {
};
exports.Tenure = Tenure;
__decorate([
    (0, type_graphql_1.Field)(() => scalars_1.CalendarDate, { nullable: true })
], Tenure.prototype, "from", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => scalars_1.CalendarDate, { nullable: true })
], Tenure.prototype, "to", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => enumerations_1.TenureStatus)
], Tenure.prototype, "status", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => scalars_1.CalendarDate, { nullable: true, description: "The last day a source spoke of it as current." })
], Tenure.prototype, "lastConfirmedOn", void 0);
exports.Tenure = Tenure = __decorate([
    (0, type_graphql_1.ObjectType)({
        implements: node_1.Node,
        description: "One person in one position for one time. A node, because its dates need evidence of their own.",
    })
], Tenure);
let Membership = class Membership extends node_1.Node {
};
exports.Membership = Membership;
__decorate([
    (0, type_graphql_1.Field)(() => enumerations_1.MembershipKind)
], Membership.prototype, "kind", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => scalars_1.CalendarDate, { nullable: true })
], Membership.prototype, "from", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => scalars_1.CalendarDate, { nullable: true })
], Membership.prototype, "to", void 0);
exports.Membership = Membership = __decorate([
    (0, type_graphql_1.ObjectType)({ implements: node_1.Node, description: "Somebody or something belonging to something else for some time." })
], Membership);
//# sourceMappingURL=position.js.map