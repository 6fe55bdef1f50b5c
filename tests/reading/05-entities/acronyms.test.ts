import { readingOf } from "../whole-page";

const bodies = (page: string): readonly string[] =>
  readingOf(`Aid\n\n${page}\n`)
    .entities.filter(({ kind }) => kind === "ORGANISATION")
    .map(({ name }) => name);

describe("an acronym that nobody introduces", () => {
  it.each(["The NRC will leave.", "The N.R.C. provides help at three camps."])(
    "is the longer name above whose letters it spells: %s",
    (page) =>
      expect(bodies(`The Norwegian Refugee Council met on Monday. ${page}`)).toEqual(["Norwegian Refugee Council"]),
  );

  it("is neither where two names above spell it", () =>
    expect(
      bodies("The Norwegian Refugee Council met the Nordic Research Council on Monday. The NRC will leave."),
    ).toHaveLength(3));

  it("is not a name that comes only after it", () =>
    expect(bodies("The NRC will leave. The Norwegian Refugee Council met on Monday.")).toHaveLength(2));
});
