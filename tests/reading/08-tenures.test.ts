import { findTenures } from "../../src/reading/08-tenures";
import { castIn, library, marked } from "./page-in-words";

function told(written: string, published?: string) {
  const page = marked(written, published);
  return findTenures(page.page, page.sentences, castIn(page), [], library());
}

const offices = (written: string, published?: string): readonly string[] =>
  told(written, published).tenures.map(({ person, title, of, status }) => `${person}: ${title} of ${of}, ${status}`);

const parties = (written: string): readonly string[] =>
  told(written).memberships.map(({ member, of, kind }) => `${member} ${kind} ${of}`);

describe("offices", () => {
  test.each([
    ["NATO chief [PERSON Mark Rutte] spoke.", "mark-rutte: Secretary General of nato, CURRENT"],
    ["President [PERSON Joe Biden] spoke.", "joe-biden: President of united-states, CURRENT"],
    ["[PERSON Ann Lee], the mayor of [PLACE Paiporta], spoke.", "ann-lee: mayor of paiporta, CURRENT"],
    ["The former Dutch prime minister [PERSON Jan Smit] spoke.", "jan-smit: Prime Minister of netherlands, PAST"],
    ["US President-elect [PERSON Donald Trump] spoke.", "donald-trump: President-elect of united-states, CURRENT"],
  ])("%s", (sentence, office) => {
    expect(offices(sentence)).toContain(office);
  });

  test.each([
    [
      "a day before a title is no part of it",
      "On Tuesday Finance Minister [PERSON Ann Lee] met Norway's Jens Holm.",
      "ann-lee: Finance Minister of norway, CURRENT",
    ],
    [
      "whose president is the body's right before",
      "The [ORGANISATION Dockers' Union], whose president, [PERSON Ann Lee], spoke, met [ORGANISATION Norland Bank].",
      "ann-lee: President of dockers-union, CURRENT",
    ],
    [
      "a governor without a state is the central bank's",
      "The [ORGANISATION Bank of Norland] cut rates, Governor [PERSON Ann Lee] said.",
      "ann-lee: governor of bank-of-norland, CURRENT",
    ],
    [
      "a judge without a court is the article's court's",
      "The [ORGANISATION Norland High Court] fined him, and presiding judge [PERSON Ann Lee] smiled.",
      "ann-lee: presiding judge of norland-high-court, CURRENT",
    ],
    [
      "a mayor without a city is that of the dateline",
      "[PLACE Paiporta], May 3 — Mayor [PERSON Ann Lee] spoke.",
      "ann-lee: mayor of paiporta, CURRENT",
    ],
    [
      "his minister serves the country of whose minister he is",
      "Norwegian prime minister [PERSON Peter Smit] spoke. His finance minister, [PERSON Ann Lee], nodded in Vietnam.",
      "ann-lee: finance minister of norway, CURRENT",
    ],
    [
      "a title's own words name no body",
      "Norway's Jens Holm spoke. The Director of [ORGANISATION Public Prosecutions], [PERSON Ann Lee], nodded.",
      "ann-lee: Director of Public Prosecutions of norway, CURRENT",
    ],
    [
      "a predecessor held the same office",
      "Norwegian prime minister [PERSON Peter Smit] spoke of his predecessor, [PERSON Ann Lee].",
      "ann-lee: Prime Minister of norway, PAST",
    ],
    [
      "a president filed from a capital is its country's",
      "MANILA, May 3 — President [PERSON Ann Lee] met Vietnam's prime minister [PERSON Jan Smit].",
      "ann-lee: President of philippines, CURRENT",
    ],
  ])("%s", (_rule, sentence, office) => {
    expect(offices(sentence)).toContain(office);
  });

  test("a governor between two central banks that are named as often is nobody's", () => {
    const banks = "The [ORGANISATION Bank of Norland] and the [ORGANISATION Reserve Bank of Sudland] met";
    expect(offices(`${banks}, Governor [PERSON Ann Lee] said.`)).toEqual([]);
  });

  test("its president is the body's that the words before name, never the country's", () => {
    const told = offices(
      "The [ORGANISATION Norland Bank] cut rates. Its president, [PERSON Ann Lee], smiled in Norway.",
    );
    expect(told).toEqual(["ann-lee: President of norland-bank, CURRENT"]);
  });

  test("who has led a body since a year leads it", () => {
    const [tenure] = told("[PERSON Ann Lee], who has led the [ORGANISATION Norland Trust] since 2019, spoke.").tenures;
    expect(tenure).toMatchObject({ person: "ann-lee", of: "norland-trust", from: "2019", status: "CURRENT" });
  });

  test("years in the text are kept as they are", () => {
    const [tenure] = told("[PERSON Donald Trump], who was US president from 2017 to 2021, spoke.").tenures;
    expect(tenure).toMatchObject({ of: "united-states", from: "2017", to: "2021", status: "PAST" });
  });

  test("a country that only the title implies joins the cast without a mention", () => {
    const country = told("President [PERSON Joe Biden] spoke.").cast.members.find(({ key }) => key === "united-states");
    expect(country?.mentions).toEqual([]);
  });

  test("a president of something unknown is not the country's", () => {
    expect(offices("BAKU, Azerbaijan — COP29 President [PERSON Mukhtar Babayev] spoke.").join()).not.toContain(
      "azerbaijan",
    );
  });

  test("a title of nobody is no office", () => {
    expect(offices("The Dutch prime minister spoke.")).toEqual([]);
  });
});

describe("memberships", () => {
  test.each([
    ["Democrat [PERSON Kamala Harris] spoke.", "kamala-harris PARTY democratic-party"],
    [
      "[PERSON Olaf Scholz], of the [ORGANISATION Social Democratic Party], spoke.",
      "olaf-scholz PARTY social-democratic-party",
    ],
    ["Sweden joined NATO.", "sweden MEMBER nato"],
  ])("%s", (sentence, membership) => {
    expect(parties(sentence)).toContain(membership);
  });

  test("an opponent of a party is no member of it", () => {
    expect(parties("[PERSON Ann Lee] attacked the [ORGANISATION Social Democratic Party].")).toEqual([]);
  });
});
