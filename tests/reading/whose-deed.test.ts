import { readingOf, sureness, toldOf } from "./whole-page";

describe("who does what a noun tells", () => {
  it("is whoever stands behind by, and nobody who answers it", () => {
    const page = readingOf(
      "The Orland information ministry has dismissed criticism by the Traders League of laws being debated in Congress.",
    );
    expect(toldOf("CRITICISE", page)).toEqual(["CRITICISE ACTOR traders-league RECIPIENT orland-information-ministry"]);
  });

  it("is not whoever was arrested", () => {
    const page = readingOf(
      "At the time of his arrest , Mr. Dorrick was a commander of the Orland Guard. He denies it.",
    );
    expect(toldOf("ARREST", page)).toEqual(["ARREST RECIPIENT dorrick"]);
  });

  it("is whoever arrests, where the noun says of whom", () => {
    const page = readingOf("The army's arrest of Henrik Aldous angered voters.");
    expect(toldOf("ARREST", page).join()).toContain("RECIPIENT henrik-aldous");
    expect(toldOf("ARREST", page).join()).not.toContain("RECIPIENT army");
  });

  it("is nobody in front of what is blamed on others", () => {
    const page = readingOf("Henrik Aldous visited towns hit by violence blamed on the Orland Front.");
    expect(toldOf("ACCUSE", page).join()).not.toContain("ACTOR");
  });

  it("is not what brought it about", () => {
    expect(toldOf("PROTEST", readingOf("Henrik Aldous prompted angry protests in Bergen.")).join()).not.toContain(
      "ACTOR",
    );
  });
});

describe("who does what a verb tells", () => {
  it("is nobody of the clause in front where a thing does it", () => {
    const page = readingOf(
      "North of the capital, in Bergen, police say an activist was killed, while in Tromso, a bomb targeted the convoy of the mayor, killing a bystander.",
    );
    expect(toldOf("KILL", page).join()).not.toContain("ACTOR");
  });

  it("is its subject where somebody does it", () => {
    const page = readingOf(
      "An activist was hurt, while in Tromso a gunman attacked the market, killing two bystanders.",
    );
    expect(toldOf("KILL", page)).toEqual(["KILL ACTOR gunman VICTIM two-bystanders"]);
  });

  it("is nobody where people were abducted", () => {
    const page = readingOf("Nearly 200 foreign workers have been abducted over the past year.");
    expect(toldOf("ATTACK", page)).toEqual(["ATTACK RECIPIENT 200-foreign-workers"]);
  });
});

describe("who has no part", () => {
  it("is a place that a withdrawal is called after", () => {
    const page = readingOf("Tarvia began digging before Tarvia's planned Gaza withdrawal later this year.");
    expect(toldOf("WITHDRAW", page).join()).not.toContain("ACTOR gaza");
  });

  it("is a parliament, which is elected", () => {
    expect(toldOf("WIN_ELECTION", readingOf("Their terms end when a new parliament is elected."))).toEqual([
      "WIN_ELECTION",
    ]);
  });

  it("is the people, who elect", () => {
    const page = readingOf("Weary of the scandal, the people elected a board of women.");
    expect(toldOf("WIN_ELECTION", page).join()).not.toContain("WINNER people");
  });

  it("is whoever speaks of a flood", () => {
    const page = readingOf("Mayor Aldous has vowed to rebuild the city, some 80 percent of which was flooded.");
    expect(toldOf("DISASTER", page)).toEqual(["DISASTER"]);
  });

  it("is the subject of the next clause", () => {
    const page = readingOf("Militants have stepped up attacks as French-led forces work to clear the hills.");
    expect(toldOf("ATTACK", page)).toEqual(["ATTACK ACTOR militants"]);
  });

  it("is whoever closes the road behind killing nine", () => {
    const page = readingOf("A bomb exploded in Bergen on Monday, killing nine, and Orland's army sealed the square.");
    expect(toldOf("KILL", page)).toEqual(["KILL"]);
  });

  it("is a city, where people march", () => {
    expect(toldOf("PROTEST", readingOf("London marched against the war on Saturday."))).toEqual(["PROTEST"]);
  });

  it("is whoever is walked out on by those who strike", () => {
    expect(toldOf("STRIKE", readingOf("The strike by dock workers will go on until Friday."))).toEqual([
      "STRIKE ACTOR dock-workers",
    ]);
  });

  it("is whoever tells of a death", () => {
    const page = readingOf(
      "The director of the ward, Robin Aldous, said the teacher died Monday. Her death brings the toll to 50.",
    );
    expect(toldOf("DIE", page).join()).not.toContain("robin-aldous");
  });

  it("is nobody in front of a trial", () => {
    const page = readingOf("Two other soldiers are also suspected of the murder, but have yet to stand trial.");
    expect(toldOf("CHARGE", page)).toEqual(["CHARGE RECIPIENT two-other-soldiers"]);
  });

  it("is what somebody only warns of", () => {
    const page = readingOf(
      "On Tuesday Orland leaders met in Oslo and warned of additional steps to press Norway to stop it.",
    );
    expect(toldOf("WARN", page)).toEqual(["WARN ACTOR orland-leaders"]);
  });

  it("is whoever says what an attack will do", () => {
    const page = readingOf(
      "Astrid Voll announced an offensive she said would not stop until Orland ends militant attacks.",
    );
    expect(toldOf("ATTACK", page).join()).not.toContain("RECIPIENT astrid-voll");
  });

  it("is no country, where some of its people died", () => {
    const page = readingOf("The fighting killed 1,200 Lebanese in a month.");
    expect(toldOf("KILL", page).join()).toContain("VICTIM 1-200-lebanese");
  });
});

describe("what has been or may be", () => {
  it("has happened, where it is recent", () => {
    const page = readingOf("Henrik Aldous will return after his recent talks with Astrid Voll.");
    expect(sureness("MEET", page)).toEqual(["ASSERTED"]);
  });

  it("has happened, where somebody agrees to something after it", () => {
    const page = readingOf(
      "France agreed to hand over Henrik Aldous to Spain after he was indicted by a Spanish judge.",
    );
    expect(sureness("CHARGE", page)).toEqual(["ASSERTED"]);
  });

  it("has happened, where somebody denies something after it", () => {
    const page = readingOf("France denies it is failing to keep its word after Henrik Aldous criticized Astrid Voll.");
    expect(sureness("CRITICISE", page)).toEqual(["ASSERTED"]);
  });

  it("may be, where a law allows it", () => {
    const page = readingOf("The law allows the government to arrest reporters.");
    expect(sureness("ARREST", page)).toEqual(["HYPOTHETICAL"]);
    expect(sureness("WITHDRAW", readingOf("Orland reserves the right to withdraw from the pact."))).toEqual([
      "HYPOTHETICAL",
    ]);
  });

  it("is, where it is done by authorities", () => {
    const page = readingOf("Reporters fled after the authorities arrested Henrik Aldous.");
    expect(sureness("ARREST", page)).toEqual(["ASSERTED"]);
  });
});
