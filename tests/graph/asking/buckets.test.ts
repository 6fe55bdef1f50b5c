import { buckets, type Every } from "../../../src/graph/asking/buckets";

const EVERY: readonly Every[] = ["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"];

test("weeks begin on Monday, quarters in January", () => {
  expect(buckets("WEEK", "2024-11-06", "2024-11-12")).toEqual(["2024-11-04", "2024-11-11"]);
  expect(buckets("QUARTER", "2024-02", "2024-04")).toEqual(["2024-01-01", "2024-04-01"]);
});

test.each(EVERY)("the first and the last day there are have a %s", (every) => {
  expect(buckets(every, "0000-01-01", "0000-01-02")[0]).toBe("0000-01-01");
  expect(buckets(every, "9999-12-31", "9999-12-31")).toHaveLength(1);
});

test("more of them than anybody looks at are refused", () => {
  expect(() => buckets("DAY", "2000", "2024")).toThrow("more than 1500");
});
