import type { Background } from "../../../src/domain/background";
import { type TenureClaim, tenureFinder } from "../../../src/graph/load/known-tenures";

const term = (from: string, to: string | null) => ({
  person: "ada",
  title: "President",
  of: "land",
  head: true,
  leader: true,
  from,
  to,
  source: "made up",
});

const background: Background = {
  entities: [
    { key: "ada", kind: "PERSON", name: "Ada", aliases: [], wikidata: null },
    { key: "land", kind: "PLACE", name: "Land", aliases: [], wikidata: null },
  ],
  tenures: [term("2010-03-01", "2014-03-01"), term("2020-03-01", null)],
  memberships: [],
};

const claim = (change: Partial<TenureClaim>): TenureClaim => ({
  personId: "person:ada",
  positionId: "position:president-of-land",
  from: null,
  to: null,
  status: "CURRENT",
  publishedOn: "2021-05-05",
  ...change,
});

describe("the tenure that a claim is about", () => {
  const find = tenureFinder(background);
  const idOf = (change: Partial<TenureClaim>) => find(claim(change)).id;
  const firstTerm = idOf({ from: "2010-03-01", to: "2014-03-01", status: "PAST" });
  const secondTerm = idOf({ from: "2020-03-01" });

  test("is one of the background's, however exactly the claim is dated", () => {
    expect(firstTerm).not.toBe(secondTerm);
    expect(idOf({ from: "2010", to: "2014-03", status: "PAST" })).toBe(firstTerm);
    expect(idOf({ from: "2020-03" })).toBe(secondTerm);
    expect(idOf({ from: "2020" })).toBe(secondTerm);
  });

  test("follows from the day when the claim has no dates", () => {
    expect(idOf({ publishedOn: "2012-01-01" })).toBe(firstTerm);
    expect(idOf({ publishedOn: "2021-01-01" })).toBe(secondTerm);
    expect(idOf({ publishedOn: "2016-01-01", status: "PAST" })).toBe(firstTerm);
    expect(idOf({ publishedOn: "2019-12-01", status: "EXPECTED" })).toBe(secondTerm);
  });

  test("is none of the background's when the dates are others", () => {
    expect([firstTerm, secondTerm]).not.toContain(idOf({ from: "2030-01-01", status: "EXPECTED" }));
  });

  test("is one node for everything told of an office that the background does not know", () => {
    const mayor = { positionId: "position:mayor-of-town" };
    const ids = [{}, { from: "2024-10" }, { from: "2024-10-01" }, { status: "PAST" as const }].map((change) =>
      idOf({ ...mayor, ...change }),
    );
    expect(new Set(ids).size).toBe(1);
  });

  test("stands for itself when both its dates are told", () => {
    const mayor = { positionId: "position:mayor-of-town", status: "PAST" as const };
    expect(idOf({ ...mayor, from: "2001", to: "2005" })).not.toBe(idOf({ ...mayor, from: "2011", to: "2015" }));
  });
});
