"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.Counts = void 0;
const type_graphql_1 = require("type-graphql");
const relation_1 = require("../relation");
const arguments_1 = require("../types/arguments");
const counts_1 = require("../types/counts");
const enumerations_1 = require("../types/enumerations");
const filters_1 = require("../types/filters");
const of = (0, arguments_1.argument)("of", () => enumerations_1.Measure, {});
const narrowed = (0, arguments_1.where)(() => filters_1.AnalyticsFilter);
/** Root fields that count. */
let Counts = class Counts {
};
exports.Counts = Counts;
__decorate([
    (0, relation_1.Root)(() => [counts_1.TrendPoint], {
        takes: [
            of,
            (0, arguments_1.argument)("every", () => enumerations_1.Interval, {}),
            (0, arguments_1.argument)("during", () => filters_1.Period, {}),
            (0, arguments_1.argument)("by", () => enumerations_1.Dimension, { nullable: true }),
            narrowed,
            (0, arguments_1.argument)("top", () => type_graphql_1.Int, { defaultValue: 5 }),
        ],
        description: "Counts per time bucket, flat, for charts. Buckets without anything are there with 0.",
    })
], Counts.prototype, "trend", void 0);
__decorate([
    (0, relation_1.Root)(() => counts_1.Ranking, {
        takes: [of, (0, arguments_1.argument)("by", () => enumerations_1.Dimension, {}), arguments_1.during, narrowed, (0, arguments_1.first)(10)],
        description: "A ranking with the true total: `total` and `share` do not depend on `first`.",
    })
], Counts.prototype, "ranking", void 0);
__decorate([
    (0, relation_1.Root)(() => [counts_1.SpeakerTarget], {
        takes: [arguments_1.during, narrowed, (0, arguments_1.first)(50)],
        description: "Who spoke about whom, how often: the cells of a speaker × target matrix.",
    })
], Counts.prototype, "speakerTargets", void 0);
exports.Counts = Counts = __decorate([
    (0, type_graphql_1.Resolver)()
], Counts);
//# sourceMappingURL=counts.js.map