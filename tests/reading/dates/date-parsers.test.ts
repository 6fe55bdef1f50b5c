import * as chrono from "chrono-node";
import fc from "fast-check";
import { PAST, TO_COME } from "../../../src/reading/dates/date-parsers";
import table from "../../../src/reading/tables/date-parsers.json";

const WORDS =
  `on in at of the a an five two 5 12 2014 2024-10-05 3/4/2020 10/2014 5th first twenty-first May Mar. December june Monday Tue
  weekend sunday's market decided this last past next after before ago earlier later from now today tonight tomorrow yesterday
  night morning noon day days week months year hours min m h d s quarter end of the month half a couple few several within for
  until - , . and minister said pm 10:30 o'clock 2014 BC UTC`.split(/\s+/u);

const asked = (parser: chrono.Chrono, text: string, forwardDate: boolean) =>
  parser
    .parse(text, new Date("2024-11-06T12:00:00"), { forwardDate })
    .map(({ index, text: words, start, end }) => ({ index, words, start: start.date(), end: end?.date() }));

const own = () => new chrono.Chrono(chrono.en.configuration.createCasualConfiguration());

describe("parsers that are asked only where they may find something", () => {
  test.each([
    ["past", own(), PAST, false],
    ["to come", own(), TO_COME, true],
  ])("find what all of them find, in dates %s", (_, all, few, forwardDate) => {
    const texts = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(texts, (text) => {
        expect(asked(few, text, forwardDate)).toEqual(asked(all, text, forwardDate));
      }),
      { numRuns: 1000 },
    );
  });

  test("are all in the table, and nothing else is", () => {
    const parsers = own().parsers.map((parser) => parser.constructor.name);
    expect(Object.keys(table.parsers).sort()).toEqual(parsers.sort());
  });
});
