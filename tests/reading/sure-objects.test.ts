import { readingOf, toldOf } from "./whole-page";

const of = (type: string, page: string): string => toldOf(type, readingOf(page)).join();

const QUAKE = "An earthquake of magnitude 6 shook Ondal in Norway on Sunday, killing four people.";

describe("what is sent after a quake", () => {
  it("is aid, and whoever is sent is given nothing", () => {
    const page = `${QUAKE} Sweden sent 30 paramedics, and Finland flew in search dogs.`;
    expect(of("AID", page)).toContain("ACTOR sweden");
    expect(of("AID", page)).not.toContain("paramedics");
  });

  it("is given to whoever stands within the words", () => {
    expect(of("AID", `${QUAKE} Iceland lent Norway money.`)).toBe("AID ACTOR iceland RECIPIENT norway");
  });

  it("is no aid where nothing has happened", () => {
    expect(of("AID", "Sweden sent three planes to the air show.")).toBe("");
  });
});

describe("whoever is in favour of a decision", () => {
  it("praises it", () => {
    expect(of("PRAISE", "Energy minister Per Holm hailed the step as overdue.")).toBe("PRAISE ACTOR per-holm");
  });

  it("endorses it", () => {
    expect(of("ENDORSE", "Finance minister Anna Berg backed the merger.")).toBe("ENDORSE ACTOR anna-berg");
  });

  it("is in favour of nothing with a compound", () => {
    expect(of("ENDORSE", "The bank-backed plan was changed.")).toBe("");
  });
});

describe("whoever leaves", () => {
  it("leaves an office with a seat", () => {
    expect(of("LEAVE_OFFICE", "Deputy Anna Berg quit her seat.")).toBe("LEAVE_OFFICE ACTOR anna-berg");
  });

  it("leaves nobody behind who suffers it", () => {
    const page = "Anna Berg resigned over the collapse of two savings banks.";
    expect(of("LEAVE_OFFICE", page)).toBe("LEAVE_OFFICE ACTOR anna-berg");
  });
});

describe("an aside with somebody in it", () => {
  it("does nothing that its subject does", () => {
    const page =
      "President Per Holm, who at a rally in Bergen on Saturday had mocked the bank as the Ministry of Perhaps, hailed the step.";
    expect(of("PRAISE", page)).toBe("PRAISE ACTOR per-holm");
  });

  it("leaves a name beside its description alone", () => {
    const page = "Her predecessor, Ivar Dahl, resigned in May.";
    expect(of("LEAVE_OFFICE", page)).toBe("LEAVE_OFFICE ACTOR ivar-dahl");
  });
});
