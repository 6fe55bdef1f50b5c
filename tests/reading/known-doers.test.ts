import { readingOf, readingOn, toldOf } from "./whole-page";

const of = (type: string, page: string): string => toldOf(type, readingOf(page)).join();
const day = (type: string, page: string): (string | null)[] =>
  readingOn("2024-08-30", page)
    .events.filter((event) => event.type === type)
    .map(({ when }) => when?.from ?? null);

describe("the owner at the time", () => {
  it("is fined, and fines nobody", () => {
    const page = "The owner at the time, Marcus Webb, was fined by the Financial Conduct Office.";
    expect(of("SANCTION", page)).toBe("SANCTION ACTOR financial-conduct-office RECIPIENT marcus-webb");
  });
});

describe("sanctions on a country's bank", () => {
  it("hit the bank", () => {
    const page = "The European Union imposed sanctions on Norway's central bank.";
    expect(of("SANCTION", page)).toBe("SANCTION ACTOR european-union RECIPIENT central-bank");
  });

  it("hit a country that is named alone", () => {
    expect(of("SANCTION", "The European Union imposed sanctions on Norway.")).toContain("RECIPIENT norway");
  });
});

describe("police who fire on a march", () => {
  it("do not march", () => {
    expect(of("PROTEST", "Police fired on a peaceful march in Oslo.")).toBe("PROTEST");
  });

  it("march where they do", () => {
    expect(of("PROTEST", "Police officers staged a protest in Oslo.")).toContain("ACTOR police-officers");
  });
});

describe("a strike for a day", () => {
  it("is still to come", () => {
    expect(day("STRIKE", "The union called a strike for Tuesday.")).toEqual(["2024-09-03"]);
  });

  it("was on that day where it was", () => {
    expect(day("STRIKE", "The union called a strike on Tuesday.")).toEqual(["2024-08-27"]);
  });
});

describe("the date of a deed", () => {
  it("is not that of the verdict", () => {
    expect(day("CONVICT", "A court convicted Per Holm of stabbing Ann Lee in October 2021.")).toEqual([null]);
  });

  it("leaves the verdict its own", () => {
    expect(day("CONVICT", "A court convicted Per Holm on Tuesday of stabbing Ann Lee.")).toEqual(["2024-08-27"]);
  });
});
