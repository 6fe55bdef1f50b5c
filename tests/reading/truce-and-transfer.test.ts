import { names, readingOf, readingOn, said, saidHow, saidOn, sureness, toldOf } from "./whole-page";

/** Truces, transfers, royal visits, probes and swaps: who speaks, who holds which office, and what did not happen. */
const offices = (page: string): string[] =>
  readingOf(page).tenures.map(({ person, title, of }) => `${person}, ${title} of ${of}`);

const when = (type: string, published: string, page: string): (string | null)[] =>
  readingOn(published, page).events.flatMap((event) => (event.type === type ? [event.when?.from ?? null] : []));

describe("the office of a country that the almanac does not have", () => {
  const page = (filed: string): string =>
    `The truce breaks\n\n${filed} - Shelling shook the town on Tuesday.\n\nResidents hid in cellars.\n\n` +
    "German Foreign Minister Klaus Ott urged both sides to hold their fire. The truce was signed by President Andri Melk.\n";

  it("is not of the guest's country", () => {
    expect(offices(page("DROVA, Kordovia, Feb 9"))).toEqual(["klaus-ott, Foreign Minister of germany"]);
  });

  it("is of the country where the article was filed", () => {
    expect(offices(page("MUNICH, Germany, Feb 9"))).toContain("andri-melk, President of germany");
  });
});

describe("a leader of people who have no name", () => {
  it("does not lead the body that was named last", () => {
    expect(
      offices("The men spoke to the Kem Radio Company. The truce was signed by rebel leader Denis Orlan."),
    ).toEqual([]);
  });

  it("is one of a body where it is called so", () => {
    const page = "The Kem Dockers' Union met on Monday. The deal was signed by union leader Denis Orlan.";
    expect(offices(page)).toEqual(["denis-orlan, leader of kem-dockers-union"]);
  });
});

describe("who denies one thing and says another", () => {
  it("denies nothing but the first", () => {
    const page = "Anna Quist denied wrongdoing and said the inquiry was an attempt to stop her.";
    expect(saidHow(readingOf(page))).toEqual(["anna-quist say: the inquiry was an attempt to stop her"]);
  });

  it("denies what follows", () => {
    const page = "Anna Quist denied that the inquiry was an attempt to stop her.";
    expect(saidHow(readingOf(page))).toEqual(["not anna-quist deny: the inquiry was an attempt to stop her"]);
  });
});

describe("a quotation that goes on", () => {
  it("is not by those whom it is about", () => {
    const page = '"I have never taken money," Esteban Quist told supporters. "They are afraid of us."';
    expect(said(readingOf(page))).toEqual([
      "esteban-quist: I have never taken money",
      "esteban-quist: They are afraid of us",
    ]);
  });

  it("tells of no deed of the speaker's where it speaks of him", () => {
    const page = readingOf('"Kofi never wanted to go," Luca Ferri said. "He rejected two offers last winter."');
    expect(toldOf("REJECT", page)).toEqual(["REJECT"]);
  });
});

describe("the king", () => {
  it("is not the president who dines with him", () => {
    const page =
      'The harbour was closed. President Joana Teles arrived on Thursday.\n\n"Old friends quarrel," the king said.';
    expect(said(readingOf(page))).toEqual(["king: Old friends quarrel"]);
  });

  it("leaves the president to be called so", () => {
    const page =
      'The harbour was closed. President Joana Teles arrived on Thursday.\n\n"Old friends quarrel," the president said.';
    expect(said(readingOf(page))).toEqual(["joana-teles: Old friends quarrel"]);
  });
});

describe("somebody without a name whom a sentence begins with", () => {
  it("is meant by what follows, and not the one who spoke before", () => {
    const page =
      "Nabil Hadd said he had seen flames at dawn. He rang the bell.\n\n" +
      'But a doctor, who spoke because he was not afraid, said he had counted 61 bodies. "We ran out of shrouds," he said.';
    expect(said(readingOf(page))).toContain("doctor: We ran out of shrouds");
  });
});

describe("whoever is introduced by an office", () => {
  it("says what stands in front", () => {
    const page = "Seven people were hurt, the regional governor, Taras Hlin, said.";
    expect(said(readingOf(page))).toEqual(["taras-hlin: Seven people were hurt"]);
  });
});

describe("what is done to somebody", () => {
  it("is said by nobody", () => {
    expect(said(readingOf("Hugo Lanz was dismissed for failing to declare a house abroad."))).toEqual([]);
  });

  it("is said where it is waved aside by somebody", () => {
    expect(
      said(readingOf('Reports that the striker is about to leave were dismissed by Hugo Lanz as "mere gossip".')),
    ).toEqual(["hugo-lanz: Reports that the striker is about to leave … mere gossip"]);
  });

  it("is not said by whoever warns of it", () => {
    expect(said(readingOf("Pavel Dost warned unions against asking for more."))).toEqual([
      "pavel-dost: unions against asking for more",
    ]);
  });

  it("is done by whoever dismissed the other, too", () => {
    const page = readingOf(
      "President Emil Kasa dismissed the head of the army on Thursday, five days after a defeat, and named a former spy to replace him.",
    );
    expect(toldOf("APPOINT", page)).toEqual(["APPOINT ACTOR emil-kasa RECIPIENT former-spy"]);
  });
});

describe("words that mean another thing", () => {
  it("attack nobody where things are seized, boarded or thrown", () => {
    const pages = [
      "Agents had seized computers, documents and cash.",
      "Masked officers boarded the plane from Istanbul.",
      "Fans threw scarves onto the pitch.",
      "President fires army chief after defeat",
    ];
    expect(pages.flatMap((page) => toldOf("ATTACK", readingOf(page)))).toEqual([]);
  });

  it("attack where somebody is", () => {
    expect(toldOf("ATTACK", readingOf("Soldiers seized the airport."))).toEqual(["ATTACK ACTOR soldiers"]);
    expect(toldOf("ATTACK", readingOf("Soldiers fired rockets at the police chief."))).toHaveLength(1);
  });

  it("kill nobody in an attempt", () => {
    expect(toldOf("KILL", readingOf("He survived an assassination attempt in Vienna in 2020."))).toEqual([]);
    expect(toldOf("KILL", readingOf("The assassination of the general shocked the country."))).toHaveLength(1);
  });

  it("criticise nobody who is called a hero", () => {
    const page = readingOf("Oleg Tarr called him a hero. Oleg Tarr called the plan a mistake.");
    expect(toldOf("CRITICISE", page)).toEqual(["CRITICISE ACTOR oleg-tarr"]);
  });

  it("promise nothing where promises are eaten or broken", () => {
    expect(toldOf("PROMISE", readingOf("Our members cannot eat promises, Ann Lee said."))).toEqual([]);
    expect(toldOf("PROMISE", readingOf("The minister promised help."))).toHaveLength(1);
  });

  it("sue no rival at the polls", () => {
    expect(toldOf("SUE", readingOf("Rustam Sad announced that he would challenge President Almaz Ish."))).toEqual([]);
  });

  it("kill nobody who tells of it, and ask nobody who rules nothing out", () => {
    expect(toldOf("DIE", readingOf('"I thought we were going to die," Ann Lee said.'))).toEqual([]);
    const strike = readingOf("A bird strike could not be ruled out.");
    expect([...toldOf("STRIKE", strike), ...toldOf("REJECT", strike)]).toEqual([]);
  });

  it("end no office where a claim is dismissed", () => {
    const page = readingOf("A spokesman dismissed Esteban Quist's claim that the government was behind the searches.");
    expect(toldOf("LEAVE_OFFICE", page)).toEqual([]);
  });
});

describe("whose part it is", () => {
  it("is not that of the next clause", () => {
    const page = readingOf(
      "Harrow Rovers sack Petrov as striker Adeyo leaves for Lisbon\n\nHarrow Rovers sacked their coach Dimo Petrov on Monday, hours before striker Kofi Adeyo completed a move to Lisbon.",
    );
    expect(toldOf("LEAVE_OFFICE", page)).toEqual(["LEAVE_OFFICE ACTOR harrow-rovers RECIPIENT dimo-petrov"]);
  });

  it("is that of whoever is called upon", () => {
    const page = readingOf(
      "Karim Daud accused the government of hiding the number of victims and called for Salma Idr to resign.",
    );
    expect(toldOf("LEAVE_OFFICE", page)).toEqual(["LEAVE_OFFICE ACTOR salma-idr"]);
  });

  it("is not that of whoever is to be succeeded", () => {
    const page = readingOf("Bookmakers made Tom Hart the favourite to succeed Dimo Petr.");
    expect(toldOf("TAKE_OFFICE", page)).not.toContain("TAKE_OFFICE ACTOR dimo-petr");
    expect(sureness("TAKE_OFFICE", page)).not.toContain("ASSERTED");
  });

  it("is not that of the place where somebody is", () => {
    const page = readingOf("Irena Mal blamed the war in neighbouring Poland for high prices.");
    expect(toldOf("ACCUSE", page)).toEqual(["ACCUSE ACTOR irena-mal"]);
  });
});

describe("another event of the kind", () => {
  it("is one that was done to others, or to nobody", () => {
    const page = readingOf(
      "Two aides, Raul Iba and Ana Vega, were arrested last month.\n\nA crowd gathered. Police said no arrests were made.\n",
    );
    expect(sureness("ARREST", page)).toEqual(["ASSERTED", "NEGATED"]);
  });

  it("is a meeting with somebody else", () => {
    const page = readingOf(
      "President Mirela Stan met the freed prisoners at an airport.\n\nPrisoner Stanis Brek met Defence Minister Oleg Tarr in the capital.\n",
    );
    expect(toldOf("MEET", page)).toHaveLength(2);
  });
});

describe("what must still be done", () => {
  it("is not done yet", () => {
    expect(sureness("SIGN", readingOf("The agreement must still be ratified by both parliaments."))).toEqual([
      "HYPOTHETICAL",
    ]);
  });

  it("is done where it was agreed at talks that were held", () => {
    expect(sureness("MEET", readingOf("The swap was agreed at secret talks in Zurich in February."))).toEqual([
      "ASSERTED",
    ]);
  });

  it("goes on where it is not lifted", () => {
    expect(sureness("ATTACK", readingOf("The army did not lift the siege of Drova."))).not.toContain("NEGATED");
  });
});

describe("a day", () => {
  it("is no count of people", () => {
    expect(when("DIE", "2020-10-27", "In April, 23 people died when a fire broke out.")).toEqual(["2020-04"]);
    expect(when("DIE", "2020-10-27", "On April 23, two people died when a fire broke out.")).toEqual(["2020-04-23"]);
  });

  it("is not since when nobody has come", () => {
    expect(when("VISIT", "2017-05-11", "She is the first head of state to visit Norway since 1978.")).not.toContain(
      "1978",
    );
  });

  it("is not that of the coup behind which somebody has since won", () => {
    const page =
      "Emil Kasa, who seized power in a coup in 1997 and has since won three elections, faces another in November.";
    expect(when("WIN_ELECTION", "2014-01-30", page)).toEqual([null]);
  });

  it("on which somebody is asked to do a thing is not the day of the asking", () => {
    const page = "Gulnara Asan urged supporters to gather again on Monday.";
    expect(saidOn(readingOn("2024-03-03", page))).not.toContain("2024-02-26");
  });
});

describe("an accord", () => {
  it("says nothing", () => {
    const page = readingOf("Ann Lee and Bo Berg are expected to sign an accord on fishing quotas.");
    expect(said(page).filter((one) => one.startsWith("null: fishing"))).toEqual([]);
    expect(names(page)).toContain("Ann Lee");
  });
});
