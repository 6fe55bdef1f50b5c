"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.WebAddress = exports.Instant = exports.CalendarDate = void 0;
const graphql_1 = require("graphql");
const dates_1 = require("../../domain/dates");
/**
 * Our scalars are text on both sides, because text is what the graph stores and compares. The ready-made ones hand over
 * Date and URL objects, know no shortened dates and let `javascript:` pass for a web address.
 */
function textScalar({ name, description, example, accepts }) {
    const parse = (value) => {
        if (typeof value === "string" && accepts(value))
            return value;
        throw refused(`\`${shortened(value)}\` is not a ${name}. Expected something like \`${example}\`.`);
    };
    return new graphql_1.GraphQLScalarType({
        name,
        description,
        parseValue: parse,
        parseLiteral: (literal) => parse(literal.kind === graphql_1.Kind.STRING ? literal.value : literal.kind),
        serialize: (value) => String(value),
    });
}
const refused = (message) => new graphql_1.GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
/** Whoever sent a megabyte does not get it back. */
const shortened = (value) => String(value).slice(0, 40);
exports.CalendarDate = textScalar({
    name: "Date",
    description: "An ISO 8601 calendar date, shortened when less is known: `2024-11-06`, `2024-10`, `2024`. As a lower bound it means its first day, as an upper bound its last.",
    example: "2024-11-06",
    accepts: dates_1.isCalendarDate,
});
exports.Instant = textScalar({
    name: "DateTime",
    description: "An ISO 8601 instant in UTC, `2024-11-06T09:30:00Z`.",
    example: "2024-11-06T09:30:00Z",
    accepts: (text) => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text)),
});
exports.WebAddress = textScalar({
    name: "URL",
    description: "A web address, http or https.",
    example: "https://example.org/news/1",
    accepts: (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
});
//# sourceMappingURL=scalars.js.map