import type { Reading } from "../../src/domain/reading";
import { readingOf } from "./whole-page";

/** `pia-rindal President norway` */
const offices = ({ tenures }: Reading): string[] => tenures.map(({ person, title, of }) => `${person} ${title} ${of}`);

describe("a president with no country", () => {
  it("is of the country that the page has just spoken of", () => {
    const page = "Norway goes to the polls in June. President Pia Rindal said on Monday that she was tired.";
    expect(offices(readingOf(page))).toEqual(["pia-rindal President norway"]);
  });

  it("is not of a country that has another president", () => {
    const page =
      "Norwegian President Pia Rindal closed two ports in Norway. President Delby asked Norway to open them again.";
    expect(offices(readingOf(page))).toEqual(["pia-rindal President norway"]);
  });

  it("is not of the country that the page is about where another was named last", () => {
    const page = [
      "Norway's parliament meets on Monday. Norway's ports are closed. Norway's Prime Minister Pia Rindal said so.",
      "The strike began in June.",
      "In Ottawa, President Delby said nothing.",
    ].join("\n\n");
    expect(offices(readingOf(page))).toEqual(["pia-rindal Prime Minister norway"]);
  });

  it("is not of the country that the page is about where another has been named since", () => {
    const page = [
      "Norway's parliament meets on Monday. Norway's ports are closed.",
      "Swedish ferries stayed away.",
      "The strike began in June. Rain fell. President Delby called it foolish.",
    ].join("\n\n");
    expect(offices(readingOf(page))).toEqual([]);
    expect(offices(readingOf(page.replace("Swedish f", "F")))).toEqual(["delby President norway"]);
  });

  it("is not of a country that the page names only afterwards", () => {
    const page = "President Delby called two ministers on Monday. The votes of Norway were counted in Norway.";
    expect(offices(readingOf(page))).toEqual([]);
  });

  it("is not of the country of a counterpart", () => {
    const page = "President Delby has called his Norwegian counterpart. The votes were counted in May.";
    expect(offices(readingOf(page))).toEqual([]);
  });

  it("is of the country that the page was filed from, whatever else it speaks of", () => {
    const page = "Two ports close\n\nOSLO, 6 March 2024 - In Canada, ports are open.\n\nPresident Delby said nothing.";
    expect(offices(readingOf(page))).toEqual(["delby President norway"]);
  });

  it("serves the country of the prime minister named with him", () => {
    const page = [
      "Canada, Canada and again Canada watched in Canada.",
      "Norway's Prime Minister Pia Rindal and President Jon Berg went to the port.",
    ].join(" ");
    expect(offices(readingOf(page))).toEqual(["pia-rindal Prime Minister norway", "jon-berg President norway"]);
  });
});
