import type { CalendarDate, ReadEvent } from "../../domain/reading";
import type { TenureStatus } from "../../domain/vocabulary";
import { datesIn } from "../dates/resolve-date";
import verbs from "../tables/office-verbs.json";
import { holdsOn, isBy } from "./held-on";
import { APPOINTS, type Holding } from "./holders";
import type { Office } from "./office";
import { plainTitle } from "./plain-title";
import type { Stage } from "./stage";
import { type Term, UNDATED } from "./terms";

/** When an office is held, as exactly as the text says it, and whether that is so on the day of publication. */
export interface Period {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly status: TenureStatus;
}

/** What the words around the phrase, the events and, for the status alone, the background say. */
export function periodOf(stage: Stage, holding: Holding, office: Office): Period {
  const said = saidPeriod(stage, holding);
  const happened = fromEvents(stage, holding, office);
  const ousted = oustedIn(stage, holding);
  const from = said.from ?? happened.from;
  const to = said.to ?? happened.to ?? ousted?.to ?? null;
  return { from, to, status: statusOf(stage, holding, office, { from, to }, happened.left || ousted !== null) };
}

function statusOf(
  stage: Stage,
  holding: Holding,
  office: Office,
  { from, to }: { readonly from: CalendarDate | null; readonly to: CalendarDate | null },
  hasLeft: boolean,
): TenureStatus {
  const { publishedOn } = stage.scene.page;
  const { standing } = holding.phrase;
  if (standing === "PAST" || standing === "EXPECTED") return standing;
  if (hasLeft || (to && publishedOn && isBy(to, publishedOn))) return "PAST";
  if (from && publishedOn && !isBy(from, publishedOn)) return "EXPECTED";
  if (holding.relation === "AS") return standingAs(stage, holding, office);
  if (holding.relation === "COPULA" && isOver(stage, holding)) return "PAST";
  return byBackground(stage, holding, office) ?? "CURRENT";
}

const DISMISSES = new Set(verbs.dismisses);

/** `as his vice president`: to come after `picked` or `sworn in`, over after `dismissed` and `had worked`. */
function standingAs(stage: Stage, holding: Holding, office: Office): TenureStatus {
  const lemma = holding.verb?.lemma ?? "";
  if (DISMISSES.has(lemma)) return "PAST";
  if (APPOINTS.has(lemma) || isStillToCome(stage, holding)) return "EXPECTED";
  return byBackground(stage, holding, office) ?? "CURRENT";
}

const isStillToCome = ({ scene }: Stage, { phrase, sentence }: Holding): boolean =>
  scene.words
    .slice(Math.max(scene.firstWords[sentence] ?? 0, phrase.from - 60), phrase.from)
    .some((word) => TO_COME.has(word.lower));

const isOver = ({ scene }: Stage, { verb }: Holding): boolean =>
  verb !== null && verb.lemma === "be" && (OVER.has(verb.lower) || scene.words[verb.at - 1]?.lower === "had");

const TO_COME: ReadonlySet<string> = new Set(verbs["still to come"]);
const OVER: ReadonlySet<string> = new Set(verbs["over by now"]);

/** Whether the office known from the background is over or yet to come; the text alone says that it is held at all. */
function byBackground(stage: Stage, { person }: Holding, office: Office): TenureStatus | null {
  const { publishedOn } = stage.scene.page;
  const same = stage.background.filter(
    (t) => t.person === person && t.of === office.of && plainTitle(t.title) === plainTitle(office.title),
  );
  if (publishedOn === null || same.length === 0 || same.some((t) => holdsOn(t, publishedOn))) return null;
  return same.some((t) => t.to !== null && isBy(t.to, publishedOn)) ? "PAST" : "EXPECTED";
}

const FROM_TO = /^\s*from (\d{4}) (?:to|until|till) (\d{4})/u;

/** `who was president from 2017 to 2021`, `prime minister … until July`, `became … on Tuesday`. */
function saidPeriod(stage: Stage, { phrase, sentence, verb, relation }: Holding): Term {
  const { text, sentences, words, page } = stage.scene;
  const end = sentences[sentence]?.end ?? 0;
  const after = text.slice(words[phrase.to - 1]?.end ?? end, end);
  const span = FROM_TO.exec(after);
  if (span) return { from: span[1] ?? null, to: span[2] ?? null };
  if (relation !== "COPULA") return UNDATED;
  const [clause = ""] = after.split(/,|;/u, 1);
  const reference = { publishedOn: page.publishedOn };
  const [date] = datesIn(clause, reference);
  if (!date) return UNDATED;
  const lead = clause.slice(0, date.start);
  if (/\b(?:until|till)\s+$/u.test(lead)) return { from: null, to: date.when.to };
  const begins = verb !== null && verbs.begins.includes(verb.lemma);
  return begins || /\bsince\s+$/u.test(lead) ? { from: date.when.from, to: null } : UNDATED;
}

const OUSTED = new RegExp(`^\\s*(?:${verbs.departures.join("|")})\\b`, "u");

/** `voted Prime Minister NAME out of office on Wednesday`. */
function oustedIn({ scene, people }: Stage, { phrase, sentence, relation }: Holding): Term | null {
  if (relation !== "TITLE") return null;
  const name = people[phrase.to]?.find((tie) => tie.kind === "NAME");
  const after = name ? scene.text.slice(name.end, scene.sentences[sentence]?.end ?? name.end) : "";
  if (!OUSTED.test(after)) return null;
  const [date] = datesIn(after.split(/[,;.]/u, 1)[0] ?? "", { publishedOn: scene.page.publishedOn });
  return { from: null, to: date?.when.to ?? null };
}

interface Happened extends Term {
  readonly left: boolean;
}

/** Taking and leaving office are events; the day is taken over when the event is about the same body. */
function fromEvents({ changes, scene }: Stage, { person, sentence }: Holding, { of, head }: Office): Happened {
  const ids = new Set([scene.sentences[sentence]?.id]);
  const isOffice = (event: ReadEvent): boolean =>
    event.about.includes(of) || (event.about.length === 0 && event.reports.some((report) => ids.has(report.sentence)));
  const told = (changes.get(person) ?? []).filter(
    (event) => isOffice(event) && event.reports.some((report) => report.factuality !== "NEGATED"),
  );
  const taken = told.find(
    (event) => event.type === "TAKE_OFFICE" && takesPart(event, person) && isPlausible(event, scene.page.publishedOn),
  );
  const left = told.find((event) => event.type === "LEAVE_OFFICE" && loses(event, person) && isAsserted(event));
  const from =
    head && taken?.when && taken.when.basis !== "PUBLICATION" && taken.when.basis !== "TENSE" ? dateOf(taken) : null;
  const to = left?.when && left.when.basis !== "PUBLICATION" && left.when.basis !== "TENSE" ? dateOf(left) : null;
  return { from, to, left: left !== undefined };
}

/** Only what is expected begins after publication. */
function isPlausible(event: ReadEvent, publishedOn: CalendarDate | null): boolean {
  const begins = event.when?.from ?? null;
  return begins === null || publishedOn === null || isBy(begins, publishedOn) || !isAsserted(event);
}

const takesPart = (event: ReadEvent, person: string): boolean =>
  event.participants.some(({ entity }) => entity === person);

/** Who is dismissed is the recipient; who resigns acts alone. */
function loses(event: ReadEvent, person: string): boolean {
  const recipients = event.participants.filter(({ role }) => role === "RECIPIENT");
  const losers = recipients.length > 0 ? recipients : event.participants;
  return losers.some(({ entity }) => entity === person);
}

const isAsserted = (event: ReadEvent): boolean => event.reports.some((report) => report.factuality === "ASSERTED");

const dateOf = ({ when }: ReadEvent): CalendarDate | null => when?.from ?? when?.to ?? null;
