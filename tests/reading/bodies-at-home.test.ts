import { readingOf } from "./whole-page";

const bodies = (page: string): string[] =>
  readingOf(page)
    .entities.filter(({ kind, mentions }) => kind === "ORGANISATION" && mentions.length > 0)
    .map(({ name }) => name);

describe("the government and parliament", () => {
  it("are those of the country the article was filed from", () => {
    const page =
      "OSLO, May 3 — Per Holm accused the government of having slept. Parliament will vote. A law is stuck in parliament.";
    expect(bodies(page)).toEqual(["Norwegian government", "Norwegian parliament"]);
  });

  it("are those of the only country that was named, if the town says nothing", () => {
    const page = "ONDAL, May 3 — Norway's dockers stayed at home. Per Holm blamed the government.";
    expect(bodies(page)).toEqual(["Norwegian government"]);
  });

  it("are not those of home while another country is spoken of", () => {
    const page = "OSLO, May 3 — Per Holm flew to Sweden. He said the government had slept.";
    expect(bodies(page)).not.toContain("Norwegian government");
  });

  it("are not one of a region, nor the one that a word behind it narrows", () => {
    const page = "OSLO, May 3 — Per Holm said the regional government had slept. He met the government in exile.";
    expect(bodies(page).filter((name) => name.startsWith("Norwegian"))).toEqual([]);
  });

  it("are the one whose name the article tells", () => {
    const page = "BERLIN, May 3 — The Bundestag met on Friday. Per Holm said parliament had slept.";
    expect(bodies(page)).not.toContain("German parliament");
  });
});
