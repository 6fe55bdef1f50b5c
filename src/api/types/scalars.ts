import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { isCalendarDate } from "../../domain/dates";

interface TextScalar {
  readonly name: string;
  readonly description: string;
  readonly example: string;
  accepts(text: string): boolean;
}

/**
 * Our scalars are text on both sides, because text is what the graph stores and compares. The ready-made ones hand over
 * Date and URL objects, know no shortened dates and let `javascript:` pass for a web address.
 */
function textScalar({ name, description, example, accepts }: TextScalar): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === "string" && accepts(value)) return value;
    throw refused(`\`${shortened(value)}\` is not a ${name}. Expected something like \`${example}\`.`);
  };
  return new GraphQLScalarType({
    name,
    description,
    parseValue: parse,
    parseLiteral: (literal) => parse(literal.kind === Kind.STRING ? literal.value : literal.kind),
    serialize: (value) => String(value),
  });
}

const refused = (message: string) => new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });

/** Whoever sent a megabyte does not get it back. */
const shortened = (value: unknown): string => String(value).slice(0, 40);

export const CalendarDate = textScalar({
  name: "Date",
  description:
    "An ISO 8601 calendar date, shortened when less is known: `2024-11-06`, `2024-10`, `2024`. As a lower bound it means its first day, as an upper bound its last.",
  example: "2024-11-06",
  accepts: isCalendarDate,
});

export const Instant = textScalar({
  name: "DateTime",
  description: "An ISO 8601 instant in UTC, `2024-11-06T09:30:00Z`.",
  example: "2024-11-06T09:30:00Z",
  accepts: (text) => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text)),
});

export const WebAddress = textScalar({
  name: "URL",
  description: "A web address, http or https.",
  example: "https://example.org/news/1",
  accepts: (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
});
