import * as chrono from "chrono-node";
import table from "../tables/date-parsers.json";

/** What must stand in a text for a parser to find anything. A month may touch a few words that chrono takes off it: `firstmay`. */
const NEEDS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(table.parsers).map(([parser, need]) => [
    parser,
    new RegExp(need.replace("{unit}", table.words.unit).replace("{month}", table.words.month), "i"),
  ]),
);

/**
 * Chrono asks a dozen and a half parsers of every text, each with a search of its own through all of it. Most look for words that
 * stand in few sentences, so here each is asked only where a word stands without which it finds nothing.
 *
 * There are two, one for dates to come: chrono's parsers build their patterns anew whenever that changes.
 */
export const PAST: chrono.Chrono = askedWhereItHelps();
export const TO_COME: chrono.Chrono = askedWhereItHelps();

function askedWhereItHelps(): chrono.Chrono {
  const { parsers, refiners } = chrono.en.configuration.createCasualConfiguration();
  return new chrono.Chrono({ parsers: parsers.map(whereNeeded), refiners });
}

const NOTHING = /(?!)/y;

function whereNeeded(parser: chrono.Parser): chrono.Parser {
  const need = NEEDS.get(parser.constructor.name);
  if (need === undefined) return parser;
  return {
    pattern: (context) => (need.test(context.text) ? parser.pattern(context) : NOTHING),
    extract: (context, match) => parser.extract(context, match),
  };
}
