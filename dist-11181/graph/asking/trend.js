"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.trend = trend;
const decode_1 = require("../decode");
const arguments_1 = require("./arguments");
const buckets_1 = require("./buckets");
const counting_1 = require("./counting");
const part_1 = require("./part");
const projection_1 = require("./projection");
const values_1 = require("./values");
/** Counts by stretches of time. The graph gives those in which there is something, for the most frequent; the others are 0. */
function trend(field, draft) {
    const { of, every, by, during } = field.arguments;
    const interval = (0, buckets_1.isEvery)(every) ? every : "DAY";
    const period = (0, arguments_1.isArguments)(during) ? during : {};
    if (period.from && period.to)
        (0, buckets_1.buckets)(interval, String(period.from), String(period.to));
    const found = (0, counting_1.counted)(String(of), field, draft);
    const own = { every: interval.toLowerCase(), top: (0, arguments_1.pageSize)(field.arguments.top, "top") };
    const part = by === undefined
        ? (0, counting_1.summedUp)(found, "trend", own, draft)
        : (0, counting_1.summedUp)((0, counting_1.countedBy)(String(by), found), "trend.by", own, draft);
    const thing = part.names.variable("thing");
    const gives = by === undefined ? ["bucket", "count"] : [`${thing}.id`, `coalesce(${thing}.name, ${thing}.label)`, "counts"];
    const cypher = (0, part_1.collected)(part, { conditions: [], items: [], gives, direction: "AS_WRITTEN" });
    const series = by === undefined ? onlySeries : eachSeries;
    const decode = (raw) => points(series(raw), interval, period);
    return {
        items: [{ name: "trend", cypher }],
        cypher: "trend",
        decode: (0, decode_1.picked)((0, projection_1.objectSelection)(field.selection), decode),
    };
}
const onlySeries = (raw) => [{ key: null, label: null, counts: countsIn(raw) }];
const eachSeries = (raw) => (0, values_1.listOf)(raw)
    .map(values_1.listOf)
    .map(([key, label, counts]) => ({ key, label, counts: countsIn(counts) }));
const countsIn = (raw) => (0, values_1.listOf)(raw)
    .map(values_1.listOf)
    .map(([bucket, count]) => [String(bucket), Number(count)]);
/** Flat, one series after the other. An open end of the period is where there is something last or first. */
function points(all, every, period) {
    const found = all.flatMap(({ counts }) => counts.map(([bucket]) => bucket)).sort();
    const [from, to] = [period.from ?? found[0], period.to ?? found.at(-1)];
    const times = from === undefined || to === undefined ? [] : (0, buckets_1.buckets)(every, String(from), String(to));
    return all.flatMap(({ key, label, counts }) => {
        const known = new Map(counts);
        return times.map((bucket) => ({ bucket, key, label, count: known.get(bucket) ?? 0 }));
    });
}
//# sourceMappingURL=trend.js.map