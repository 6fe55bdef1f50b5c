"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.SpeakerTarget = exports.Ranking = exports.RankedRow = exports.TrendPoint = void 0;
const type_graphql_1 = require("type-graphql");
const entity_1 = require("./entity");
const node_1 = require("./node");
const scalars_1 = require("./scalars");
let TrendPoint = class TrendPoint {
};
exports.TrendPoint = TrendPoint;
__decorate([
    (0, type_graphql_1.Field)(() => scalars_1.CalendarDate, { description: "Its first day." })
], TrendPoint.prototype, "bucket", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: "An id, or the name of a type, kind or class." })
], TrendPoint.prototype, "key", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true })
], TrendPoint.prototype, "label", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int)
], TrendPoint.prototype, "count", void 0);
exports.TrendPoint = TrendPoint = __decorate([
    (0, type_graphql_1.ObjectType)({ description: "How much there is in one stretch of time, of all or of one of what it is counted by." })
], TrendPoint);
let RankedRow = class RankedRow {
};
exports.RankedRow = RankedRow;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "An id, or the name of a type, kind or class." })
], RankedRow.prototype, "key", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String)
], RankedRow.prototype, "label", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int)
], RankedRow.prototype, "count", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Float, {
        description: "0 to 1, of the total. What belongs to several counts for each, so that shares may add up to more than 1.",
    })
], RankedRow.prototype, "share", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => node_1.Node, { nullable: true, description: "Null for types, kinds and classes." })
], RankedRow.prototype, "node", void 0);
exports.RankedRow = RankedRow = __decorate([
    (0, type_graphql_1.ObjectType)({ description: "What there is most of." })
], RankedRow);
let Ranking = class Ranking {
};
exports.Ranking = Ranking;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: "How much there is of all, whatever it is counted by." })
], Ranking.prototype, "total", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [RankedRow])
], Ranking.prototype, "rows", void 0);
exports.Ranking = Ranking = __decorate([
    (0, type_graphql_1.ObjectType)({ description: "A ranking with the true total." })
], Ranking);
let SpeakerTarget = class SpeakerTarget {
};
exports.SpeakerTarget = SpeakerTarget;
__decorate([
    (0, type_graphql_1.Field)(() => entity_1.Entity)
], SpeakerTarget.prototype, "speaker", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => entity_1.Entity)
], SpeakerTarget.prototype, "target", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int)
], SpeakerTarget.prototype, "count", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => scalars_1.CalendarDate, { nullable: true, description: "When it was last." })
], SpeakerTarget.prototype, "lastOn", void 0);
exports.SpeakerTarget = SpeakerTarget = __decorate([
    (0, type_graphql_1.ObjectType)({ description: "How often somebody spoke about somebody or something." })
], SpeakerTarget);
//# sourceMappingURL=counts.js.map