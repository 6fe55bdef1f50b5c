import type { BackgroundTenure } from "../../domain/background";
import type { EntityKey } from "../../domain/reading";
import type { Span } from "../../domain/span";
import { neighbour, type Word } from "../05-entities/scene";
import { lookUp } from "../almanac";
import { isPossessive } from "../possessive";
import officials from "../tables/official-titles.json";
import { holdsOn } from "./held-on";
import type { Holding } from "./holders";
import type { Stage } from "./stage";

/** What is held: a title of a country, place or body. */
export interface Office {
  readonly title: string;
  readonly of: EntityKey;
  readonly head: boolean;
}

const OFFICIAL = new Map(officials.map((row) => [row.of, row]));

/** The office a role phrase names, or null when the text does not show whose it is. */
export function officeOf(stage: Stage, holding: Holding, home: EntityKey | null): Office | null {
  const named = ownerIn(stage, holding) ?? ownerByBackground(stage, holding);
  const of = named ?? (isOwned(holding) ? ownerMeant(stage, holding) : ownerAround(stage, holding, home));
  return of === null ? null : { ...titleFor(stage, holding, of), of };
}

function titleFor(stage: Stage, holding: Holding, of: EntityKey): Omit<Office, "of"> {
  const { person, phrase } = holding;
  const { row, title } = phrase;
  const isPlain = title === row.title;
  const official = isPlain && row.vague ? OFFICIAL.get(of) : undefined;
  if (official) return { title: official.title, head: official.head };
  const known =
    isPlain && row.vague ? stage.background.find((t) => t.person === person && t.of === of && t.head) : undefined;
  if (known) return { title: known.title, head: known.head };
  return { title: title + subjectAfter(stage, holding), head: row.head && isPlain };
}

/** `minister for territorial policy`: what the office is about, where it follows. */
function subjectAfter({ scene, owners }: Stage, { phrase }: Holding): string {
  const link = neighbour(scene, phrase.to - 1, 1);
  if (!phrase.row.subject || !link || !/^(?:for|of)$/u.test(link.lower)) return "";
  const words: Word[] = [];
  for (let steps = 2; steps < 8; steps += 1) {
    const word = neighbour(scene, phrase.to - 1, steps);
    if (!word || (owners[word.at]?.length ?? 0) > 0 || !/^(?:NOUN|ADJ|CCONJ|DET)$/u.test(word.pos)) break;
    words.push(word);
  }
  const last = words.findLast((word) => word.pos === "NOUN");
  return last ? ` ${scene.text.slice(link.start, last.end)}` : "";
}

/** Named in front (`Dutch`, `NATO's`, `its`) or behind (`of the European Commission`). */
function ownerIn(stage: Stage, { phrase }: Holding): EntityKey | null {
  if (phrase.of) return phrase.of.key;
  const pronoun = phrase.determiner ? stage.owners[phrase.determiner.at]?.[0] : undefined;
  return ownerBehind(stage, phrase.to) ?? pronoun?.key ?? bodyInTitle(stage, phrase.from, phrase.to);
}

/** `its president`: whose, the words before have told; the country the article is about has no part in it. */
const isOwned = ({ phrase: { determiner } }: Holding): boolean =>
  /^(?:its|their|his|her|our|my)$/u.test(determiner?.lower ?? "");

/** `The European Central Bank has cut rates, and its president, …`: the first body of the sentence, or else of the one before. */
function ownerMeant({ scene, owners, members }: Stage, { phrase, sentence }: Holding): EntityKey | null {
  if (phrase.determiner?.lower !== "its") return null;
  const isBody = (key: EntityKey): boolean => members.get(key)?.kind === "ORGANISATION";
  for (let back = 0; back <= SENTENCES_BACK; back += 1) {
    const first = scene.firstWords[Math.max(0, sentence - back)] ?? 0;
    const end = back === 0 ? phrase.from : (scene.firstWords[sentence] ?? 0);
    for (let at = first; at < end; at += 1) {
      const body = owners[at]?.find(({ key, kind }) => kind !== "PRONOUN" && isBody(key));
      if (body && !isOwner(scene, at) && !scene.words[at]?.quoted) return body.key;
    }
  }
  return null;
}

const isOwner = (scene: Stage["scene"], at: number): boolean => isPossessive(neighbour(scene, at, 1)?.text ?? "");

const OWNER_REACH = 12;

function ownerBehind({ scene, owners }: Stage, to: number): EntityKey | null {
  const link = neighbour(scene, to - 1, 1);
  if (!link || !/^(?:of|for|at|in|to)$/u.test(link.lower)) return null;
  for (let steps = 2; steps < OWNER_REACH; steps += 1) {
    const word = neighbour(scene, to - 1, steps);
    if (!word || /^(?:[,.;:]|who|that|which)$/u.test(word.lower) || word.pos === "VERB") return null;
    const owner = owners[word.at]?.find((tie) => tie.kind !== "PRONOUN");
    if (owner) return owner.key;
  }
  return null;
}

/** `Committee chair`: a body of the cast whose name ends with a word of the title. */
function bodyInTitle({ scene, bodiesByLastWord }: Stage, from: number, to: number): EntityKey | null {
  const words = scene.words.slice(from, to).filter((word) => /^\p{Lu}/u.test(word.text));
  const named = words.flatMap((word) => bodiesByLastWord.get(word.text) ?? []);
  return named.length === 1 ? (named[0]?.key ?? null) : null;
}

/** `President Joe Biden`: the only country or body whose such office this person holds, held or will hold. */
function ownerByBackground(stage: Stage, { person, phrase }: Holding): EntityKey | null {
  const same = stage.background.filter(
    (t) => t.person === person && isSameTitle(t, phrase.row.title, phrase.row.vague),
  );
  const now = same.filter((t) => holdsOn(t, stage.scene.page.publishedOn));
  const fitting = new Set((now.length > 0 ? now : same).map((t) => t.of));
  return fitting.size === 1 ? ([...fitting][0] ?? null) : null;
}

const plain = (title: string): string => title.toLowerCase().replace(/-/gu, " ");

const isSameTitle = (tenure: BackgroundTenure, title: string, vague: boolean): boolean =>
  vague ? tenure.head : plain(tenure.title) === plain(title).replace(/ elect$/u, "");

const NATIONAL = new Set(["head of state", "head of government", "minister", "deputy", "first lady"]);
const OF_A_BODY = new Set(["spokesperson", "head of body", "leader"]);
const SENTENCES_BACK = 1;

/** `COP29 President`: a name in front that nobody knows is still somebody else's. */
const hasUnknownOwner = ({ scene, owners }: Stage, { from, to, row }: Holding["phrase"]): boolean =>
  !row.subject &&
  scene.words
    .slice(from, to - 1)
    .some((word) => /^\p{Lu}/u.test(word.text) && !isTitleWord(word, row) && owners[word.at]?.length === 0);

const isTitleWord = ({ lower }: Word, row: Holding["phrase"]["row"]): boolean =>
  row.words.some((title) => title.split(" ").includes(lower));

/** `OSLO (AP) — President …`: the agency that reports from there has nothing to do with the office. */
const isCredit = ({ scene: { text, page } }: Stage, { start, end }: Span): boolean =>
  /^[([/]$/u.test(text.charAt(start - 1)) || (page.dateline !== null && end <= page.dateline.end);

/** A minister is one of the country the article is about; a spokesperson speaks for the body last named. */
function ownerAround(stage: Stage, { phrase, sentence, relation }: Holding, home: EntityKey | null): EntityKey | null {
  const { row } = phrase;
  if (NATIONAL.has(row.class)) return hasUnknownOwner(stage, phrase) ? null : home;
  if (!OF_A_BODY.has(row.class) || relation !== "TITLE") return null;
  const first = stage.scene.firstWords[Math.max(0, sentence - SENTENCES_BACK)] ?? 0;
  for (let at = phrase.from - 1; at >= first; at -= 1) {
    const body = stage.owners[at]?.find((tie) => stage.members.get(tie.key)?.kind === "ORGANISATION");
    if (body) return isCredit(stage, body) ? null : body.key;
  }
  return null;
}

/** The country the article is about: whose office-holders it names most, else where it was filed, else the one named most. */
export function homeOf(stage: Stage, holdings: readonly Holding[]): EntityKey | null {
  const { countries, names } = stage.scene.library.almanac;
  const governed = holdings.flatMap((holding) => ownerIn(stage, holding) ?? ownerByBackground(stage, holding) ?? []);
  const filed = stage.scene.page.dateline?.text.split(", ").flatMap((part) => lookUp(names, part)?.identity.key ?? []);
  return (
    mostFrequent(governed.filter((key) => countries.has(key))) ??
    filed?.find((key) => countries.has(key)) ??
    mostNamed(stage)
  );
}

/** The first of those that stand in a list most often. */
function mostFrequent(keys: readonly EntityKey[]): EntityKey | null {
  const times = new Map<EntityKey, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  const most = Math.max(0, ...times.values());
  return [...times].find(([, count]) => count === most)?.[0] ?? null;
}

function mostNamed({ members, scene }: Stage): EntityKey | null {
  const { countries } = scene.library.almanac;
  const named = [...members.values()].filter((member) => countries.has(member.key));
  const ranked = named.toSorted((a, b) => b.mentions.length - a.mentions.length);
  return ranked[0]?.key ?? null;
}
