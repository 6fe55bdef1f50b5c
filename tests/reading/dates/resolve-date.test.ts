import { datesIn, resolveDate } from "../../../src/reading/dates/resolve-date";

/** A Wednesday. */
const page = { publishedOn: "2024-11-06" };
const meaning = (words: string, future = false) => {
  const when = resolveDate(words, page, future);
  return when && `${when.from === when.to ? when.from : `${when.from} to ${when.to}`} ${when.precision} ${when.basis}`;
};

describe("what a date in a text means", () => {
  test.each([
    ["on Wednesday", "2024-11-06 DAY RELATIVE"],
    ["early on Monday", "2024-11-04 DAY RELATIVE"],
    ["yesterday", "2024-11-05 DAY RELATIVE"],
    ["5 November", "2024-11-05 DAY EXPLICIT"],
    ["10 December", "2023-12-10 DAY EXPLICIT"],
    ["15 April 2019", "2019-04-15 DAY EXPLICIT"],
    ["in October", "2024-10 MONTH RELATIVE"],
    ["in February 2022", "2022-02 MONTH EXPLICIT"],
    ["in 2014", "2014 YEAR EXPLICIT"],
    ["last year", "2023 YEAR RELATIVE"],
    ["last week", "2024-10-28 to 2024-11-03 INTERVAL RELATIVE"],
    ["a war from 1960 to 1996", "1960 to 1996 INTERVAL EXPLICIT"],
    ["between 1952 and 1959", "1952 to 1959 INTERVAL EXPLICIT"],
    ["from 1960", "1960 YEAR EXPLICIT"],
  ])("%s", (words, expected) => {
    expect(meaning(words)).toBe(expected);
  });

  test.each([
    ["on Monday", "2024-11-11 DAY RELATIVE"],
    ["January 20", "2025-01-20 DAY EXPLICIT"],
    ["in March", "2025-03 MONTH RELATIVE"],
  ])("still to come: %s", (words, expected) => {
    expect(meaning(words, true)).toBe(expected);
  });

  test.each([
    "80 years ago",
    "two days earlier",
    "two days after taking office in a cold May",
    "the minister",
    "May said it",
    "now",
    "",
  ])("no date: %s", (words) => {
    expect(meaning(words)).toBeNull();
  });

  test("without a day of publication only a full date can be told", () => {
    expect(resolveDate("on Wednesday", { publishedOn: null })).toBeNull();
    expect(resolveDate("15 April 2019", { publishedOn: null })?.from).toBe("2019-04-15");
  });

  test("every date of a text, with where it stands", () => {
    const text = "It opened on Monday and closed on 5 November 2023.";
    expect(datesIn(text, page).map(({ start, end, when }) => [text.slice(start, end), when.from])).toEqual([
      ["on Monday", "2024-11-04"],
      ["on 5 November 2023", "2023-11-05"],
    ]);
  });
});
