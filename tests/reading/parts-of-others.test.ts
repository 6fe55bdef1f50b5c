import { readingOf, toldOf } from "./whole-page";

const of = (type: string, page: string): string[] => toldOf(type, readingOf(page));

describe("a killing that has an owner", () => {
  it("is done to him", () => {
    const page =
      "Ivo Tarn was a journalist. Police say personal rivalry might have been the motive behind his killing.";
    expect(of("KILL", page)).toEqual(["KILL VICTIM ivo-tarn"]);
  });

  it("is his where it is a killing of others", () => {
    const page = "Police are looking for Ivo Tarn after his killing of two farmers.";
    expect(of("KILL", page).join()).not.toContain("VICTIM ivo-tarn");
  });
});

describe("a visiting minister", () => {
  it("visits, and is not visited", () => {
    const page = "President Ann Bell met the visiting Norwegian minister Ivo Tarn on Monday.";
    expect(of("VISIT", page)).toEqual(["VISIT ACTOR ivo-tarn"]);
  });

  it("is visited by whoever spoke after visiting him", () => {
    const page = "President Ann Bell spoke after visiting the wounded minister Ivo Tarn.";
    expect(of("VISIT", page).join()).not.toContain("ACTOR ivo-tarn");
  });
});

describe("whoever does something next", () => {
  it("does not suffer what is told before", () => {
    const page = "A bomber killed four officers in Vell and gunmen killed at least eleven others in the hills.";
    expect(of("KILL", page)[0]).not.toContain("VICTIM gunmen");
  });

  it("suffers with others where nothing more is done", () => {
    const page = "A bomber killed four officers and two farmers in Vell.";
    expect(of("KILL", page)[0]).toContain("VICTIM two-farmers");
  });
});

describe("whoever is named to take over an office", () => {
  it("takes it, and not who names her", () => {
    const page = "President Sam Bell nominated Ada Miller to take over the ministry.";
    expect(of("TAKE_OFFICE", page).join()).not.toContain("sam-bell");
  });

  it("takes it herself where she wants to", () => {
    const page = "Ada Miller decided to take over the ministry.";
    expect(of("TAKE_OFFICE", page).join()).toContain("ada-miller");
  });
});

describe("what is announced of somebody", () => {
  it("is not announced by him", () => {
    const page =
      "The general Ivo Tarn was chosen. When Mr. Tarn's appointment was announced last month, it drew criticism.";
    expect(of("ANNOUNCE", page).join()).not.toContain("ivo-tarn");
  });

  it("is announced by whoever stands behind the verb", () => {
    const page = "The appointment of Ivo Tarn was announced by Ada Miller.";
    expect(of("ANNOUNCE", page).join()).toContain("ACTOR ada-miller");
  });
});

describe("a deed told to be apart from somebody", () => {
  it("is not done to him", () => {
    const page = "Military leaders said militants may be carrying out attacks independent of Ivo Tarn.";
    expect(of("ATTACK", page).join()).not.toContain("ivo-tarn");
  });

  it("is done to him where he is the target", () => {
    const page = "Military leaders said militants may be carrying out attacks on Ivo Tarn.";
    expect(of("ATTACK", page).join()).toContain("RECIPIENT ivo-tarn");
  });
});

describe("whoever foresees a deed", () => {
  it("does not do it", () => {
    expect(of("ATTACK", "Norwegian forces expected insurgent attacks to increase.").join()).not.toContain(
      "ACTOR norwegian-forces",
    );
  });

  it("does it where he launches it", () => {
    expect(of("ATTACK", "Norwegian forces launched attacks.").join()).toContain("ACTOR norwegian-forces");
  });
});
