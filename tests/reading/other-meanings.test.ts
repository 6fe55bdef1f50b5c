import { readingOf, toldOf } from "./whole-page";

const types = (page: string): string[] => readingOf(page).events.map(({ type }) => type);

describe("walking out", () => {
  it("is no strike of whoever leaves the table", () => {
    expect(types("Coalition talks collapsed after the Civic Union walked out.")).not.toContain("STRIKE");
  });

  it("is one of workers, whatever talks they leave behind", () => {
    expect(types("Pay talks collapsed and 3,000 workers walked out on Monday.")).toContain("STRIKE");
  });
});

describe("what is voted down", () => {
  it("loses no election", () => {
    expect(types("The amendment was defeated by three votes.")).not.toContain("WIN_ELECTION");
    expect(types("Parliament defeated the bill on Monday.")).not.toContain("WIN_ELECTION");
  });

  it("leaves elections to those who lose them", () => {
    expect(types("Henrik Sollund was defeated in the presidential election.")).toContain("WIN_ELECTION");
  });
});

describe("a rocket that explodes", () => {
  it("attacks nobody on its pad", () => {
    expect(types("A rocket exploded on the pad, killing two technicians.")).not.toContain("ATTACK");
  });

  it("does so in a market", () => {
    expect(types("A rocket exploded in a market, killing two soldiers.")).toContain("ATTACK");
  });
});

describe("clearing", () => {
  it("is of a camp, and of no charge", () => {
    expect(types("Police cleared a camp of protesters on Monday.")).not.toContain("ACQUIT");
  });

  it("is of a charge where somebody is cleared", () => {
    expect(types("A court cleared Ann Lee of fraud on Monday.")).toContain("ACQUIT");
  });
});

describe("taking over", () => {
  it("gives no office with branches", () => {
    expect(types("Sterling Hope will take over 212 branches.")).not.toContain("TAKE_OFFICE");
  });

  it("gives one with a ministry", () => {
    expect(types("Rafael Quist took over the ministry from Lena Marsh.")).toContain("TAKE_OFFICE");
  });
});

describe("withdrawing", () => {
  it("is no retreat with money", () => {
    expect(types("Customers withdrew 3 billion pounds from the bank.")).not.toContain("WITHDRAW");
  });

  it("is one with soldiers", () => {
    expect(types("The army pulled its soldiers out of the valley.")).toContain("WITHDRAW");
  });
});

describe("whoever is flown to a hospital", () => {
  it("pays no visit", () => {
    expect(types("A woman was flown to a hospital in Porto Marel.")).not.toContain("VISIT");
  });

  it("leaves a visit to whoever flies", () => {
    expect(types("President Ann Lee flew to Paris on Monday.")).toContain("VISIT");
  });
});

describe("the crash of a year", () => {
  it("is that of markets", () => {
    expect(types("The bank survived the crash of 2008, and its shares rose.")).not.toContain("ACCIDENT");
  });

  it("is an accident of a plane", () => {
    expect(types("The crash of a plane killed 40 passengers.")).toContain("ACCIDENT");
  });
});

describe("a war", () => {
  it("is fought without an attack of its own", () => {
    expect(types("The two countries fought a brief war in 1993.")).toEqual(["WAR"]);
  });

  it("has attacks that are fought off", () => {
    expect(toldOf("ATTACK", readingOf("Soldiers attacked a village in the war."))).toEqual(["ATTACK ACTOR soldiers"]);
  });
});

describe("what is shot, seized or thrown without an attack", () => {
  it("attacks nobody", () => {
    expect(types("Fans threw flowers at the singer in Oslo on Monday.")).not.toContain("ATTACK");
  });

  it("may stand in the name of somebody's work", () => {
    expect(types("Gunmen shot a film director in Oslo on Monday.")).toContain("ATTACK");
  });
});

describe("what collapses", () => {
  it("is no accident where it is a government", () => {
    const page = "The president acted three weeks after the previous ruling coalition collapsed.";
    expect(types(page)).not.toContain("ACCIDENT");
  });

  it("is one where it is a bridge", () => {
    expect(types("The president came three weeks after the old road bridge collapsed.")).toContain("ACCIDENT");
  });
});

describe("a blockade", () => {
  it("is no protest of a country", () => {
    expect(types("Norway has blockaded the island for three years.")).not.toContain("PROTEST");
    expect(types("Ships tried to break the sea blockade.")).not.toContain("PROTEST");
  });

  it("is one of farmers", () => {
    expect(types("Farmers kept up their blockade of the road on Monday.")).toContain("PROTEST");
  });
});
