import type { BackgroundTenure } from "../../domain/background";
import type { EntityKey } from "../../domain/reading";
import type { Span } from "../../domain/span";
import { filedFrom } from "../05-entities/home-country";
import type { Tie } from "../05-entities/roster";
import { neighbour, type Word } from "../05-entities/scene";
import { lookUp } from "../almanac";
import { fold } from "../fold";
import bodyNouns from "../tables/body-nouns.json";
import bodySynonyms from "../tables/body-synonyms.json";
import officials from "../tables/official-titles.json";
import qualifiers from "../tables/qualifiers.json";
import { type Home, homeIn, isAtHome, nameBeforeAnd } from "./at-home";
import { ownedBehind } from "./body-of-a-country";
import { holdsOn } from "./held-on";
import type { Holding } from "./holders";
import { isOfParty } from "./lawmakers";
import { beginningBefore } from "./looking-back";
import { isNamedBeside, type NamedOffice, ownOffice } from "./named-offices";
import { isOwned, ownerMeant, superiorOf } from "./owned-offices";
import { bodyAt, type Stage } from "./stage";

/** What is held: a title of a country, place or body. */
export interface Office {
  readonly title: string;
  readonly of: EntityKey;
  readonly head: boolean;
}

const OFFICIAL = new Map(officials.map((row) => [row.of, row]));

/** The office that each role phrase names; one whose owner the text does not show names none. */
export function officesOf(
  stage: Stage,
  holdings: readonly Holding[],
): readonly { readonly holding: Holding; readonly office: Office }[] {
  if (holdings.length === 0) return [];
  const home = homeOf(stage, holdings);
  const served = new Map<EntityKey, EntityKey>();
  const named = holdings.filter(isNamedBeside).map((holding) => ({ holding, of: ownerIn(stage, holding) }));
  const found = holdings.flatMap((holding) => {
    const of = ownerOf(stage, holding, home, served, named);
    if (of === null || isOfParty(stage, holding.phrase, of)) return [];
    if (!served.has(holding.person)) served.set(holding.person, of);
    return [{ holding, office: { ...titleFor(stage, holding, of), of } }];
  });
  const heads = new Set(found.filter(({ holding }) => !isOnlyHead(holding)).map(idOfHead));
  return found.filter((one) => !isOnlyHead(one.holding) || !heads.has(idOfHead(one)));
}

/** `The head of state` is the president who was named before, and holds no second office. */
const isOnlyHead = ({ phrase: { row } }: Holding): boolean => row.title === row.class && row.head;

const idOfHead = ({ holding, office }: { readonly holding: Holding; readonly office: Office }): string =>
  `${holding.person} ${office.of} ${holding.phrase.row.class}`;

/** Whose the office is. `served`: what those named so far hold their first office of. */
function ownerOf(
  stage: Stage,
  holding: Holding,
  home: Home | null,
  served: ReadonlyMap<EntityKey, EntityKey>,
  named: readonly NamedOffice[],
): EntityKey | null {
  if (isByNationality(stage, holding)) return null;
  const owner = ownerIn(stage, holding);
  if (owner !== null) return owner;
  const behind = ownerBehindName(stage, holding);
  if (behind !== undefined) return behind;
  const known = ownerByBackground(stage, holding);
  if (known !== null) return known;
  if (!isOwned(holding))
    return ownerShared(stage, holding, served) ?? ownOffice(holding, named) ?? ownerAround(stage, holding, home);
  const superior = NATIONAL.has(holding.phrase.row.class) ? superiorOf(stage, holding) : null;
  return superior === null ? ownerMeant(stage, holding) : (served.get(superior) ?? null);
}

/** `the Italian director NAME`: where he comes from, and not what he directs. */
const isByNationality = ({ scene }: Stage, { phrase: { row, title, of } }: Holding): boolean =>
  of?.kind === "DEMONYM" &&
  title === row.title &&
  OF_NO_COUNTRY.has(row.title) &&
  scene.library.almanac.countries.has(of.key);

const OF_NO_COUNTRY: ReadonlySet<string> = new Set(qualifiers["titles of no country"]);

function ownerShared(stage: Stage, holding: Holding, served: ReadonlyMap<EntityKey, EntityKey>): EntityKey | null {
  if (!NATIONAL.has(holding.phrase.row.class)) return null;
  const beside = nameBeforeAnd(stage, holding);
  return beside === null ? null : (served.get(beside) ?? null);
}

function titleFor(stage: Stage, holding: Holding, of: EntityKey): Omit<Office, "of"> {
  const { person, phrase } = holding;
  const { row, title } = phrase;
  const isPlain = title === row.title;
  const official = isPlain && row.vague ? OFFICIAL.get(of) : undefined;
  if (official) return { title: official.title, head: official.head };
  if (isPlain && isOfRegion(stage, holding, of)) return { title: "premier", head: row.head };
  const known =
    isPlain && row.vague ? stage.background.find((t) => t.person === person && t.of === of && t.head) : undefined;
  if (known) return { title: known.title, head: known.head };
  return { title: title + subjectAfter(stage, holding), head: row.head && isPlain };
}

/** `the premier of Quebec`: only countries have a prime minister by that word. */
const isOfRegion = ({ scene }: Stage, { phrase: { to, row } }: Holding, of: EntityKey): boolean =>
  row.class === "head of government" &&
  scene.words[to - 1]?.lower === "premier" &&
  !scene.library.almanac.countries.has(of);

/** `minister for territorial policy`: what the office is about, where it follows. */
function subjectAfter({ scene, owners }: Stage, { phrase }: Holding): string {
  const link = neighbour(scene, phrase.to - 1, 1);
  if (!phrase.row.subject || !link || !BEFORE_SUBJECT.has(link.lower)) return "";
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
function ownerIn(stage: Stage, { phrase }: Pick<Holding, "phrase">): EntityKey | null {
  if (phrase.of) return phrase.of.key;
  const pronoun = phrase.determiner ? stage.owners[phrase.determiner.at]?.[0] : undefined;
  return ownerBehind(stage, phrase) ?? pronoun?.key ?? bodyInTitle(stage, phrase);
}

/** `President Ann Lee of Norway`: the owner behind the name; `undefined` where no "of" stands there. */
function ownerBehindName(stage: Stage, { person, phrase, relation }: Holding): EntityKey | null | undefined {
  if (relation !== "TITLE") return undefined;
  let at = phrase.to;
  while (stage.people[at]?.some(({ key }) => key === person)) at += 1;
  if (neighbour(stage.scene, at - 1, 1)?.lower !== "of") return undefined;
  return stage.owners[at + 1]?.[0]?.key ?? null;
}

const OWNER_REACH = 12;
const BEFORE_SUBJECT: ReadonlySet<string> = new Set(qualifiers["before what an office is about"]);
const BEFORE_OWNER: ReadonlySet<string> = new Set(qualifiers["before an owner"]);
const BEHIND_PART: ReadonlySet<string> = new Set(qualifiers["behind a part of a body"]);

function ownerBehind({ scene, owners }: Stage, { to, row }: Holding["phrase"]): EntityKey | null {
  const link = neighbour(scene, to - 1, 1);
  if (!link || !BEFORE_OWNER.has(link.lower)) return null;
  for (let steps = 2; steps < OWNER_REACH; steps += 1) {
    const word = neighbour(scene, to - 1, steps);
    if (!word || /^(?:[,.;:]|who|that|which)$/u.test(word.lower) || word.pos === "VERB") return null;
    if (steps > 2 && isParticipleBehind(scene, word)) return null;
    if (row.vague && isPartOf(scene, word, owners)) return null;
    const owner = owners[word.at]?.find((tie) => tie.kind !== "PRONOUN");
    if (owner) return row.vague && isOfPart(scene, word) ? null : ownedBehind({ scene, owners }, owner);
  }
  return null;
}

/** `head of the team monitoring the truce`: whose truce it is has no part in the office. */
const isParticipleBehind = (scene: Stage["scene"], word: Word): boolean =>
  /^\p{Ll}+ing$/u.test(word.text) && neighbour(scene, word.at, -1)?.pos === "NOUN";

/** `head of the team of the United Nations`: who leads a part of a body does not lead the body. */
const isPartOf = (scene: Stage["scene"], word: Word, owners: Stage["owners"]): boolean =>
  PARTS.has(word.lower) &&
  (owners[word.at]?.length ?? 0) === 0 &&
  BEHIND_PART.has(neighbour(scene, word.at, 1)?.lower ?? "");

/** `head of the UN mission in the valley`, the same with the body in front of its part. */
const isOfPart = (scene: Stage["scene"], word: Word): boolean =>
  PARTS.has(neighbour(scene, word.at, 1)?.lower ?? "") &&
  /^(?:of|for|in|at|to)$/u.test(neighbour(scene, word.at, 2)?.lower ?? "");

const PARTS: ReadonlySet<string> = new Set(qualifiers["parts of bodies"]);

/**
 * `Committee chair`, `Renewal leader`: a body of the cast that has a word of the title in its name; but the `Trade Secretary`
 * is not the World Trade Organization's.
 */
function bodyInTitle({ scene, bodiesByWord }: Stage, { from, to, row }: Holding["phrase"]): EntityKey | null {
  if (row.subject && row.class !== "minister") return null;
  const words = scene.words
    .slice(from, to)
    .filter((word) => /^\p{Lu}/u.test(word.text) && !isTitleWord(word, row) && !SERVICES.has(word.lower));
  const named = words.flatMap((word) => bodiesByWord.get(word.text) ?? []);
  const [only, another] = named;
  if (only === undefined || another !== undefined) return null;
  return row.class === "minister" && !isMinistry(only.name) ? null : only.key;
}

/** `Police spokesman`: of the police, and not of the Ondal Police Watch. */
const SERVICES: ReadonlySet<string> = new Set(qualifiers["services with a spokesman"]);

const MINISTRIES: ReadonlySet<string> = new Set(qualifiers.ministries);

const isMinistry = (name: string): boolean => MINISTRIES.has(name.toLowerCase().slice(name.lastIndexOf(" ") + 1));

/** `President Ann Lee`: the only country or body whose such office this person holds, held or will hold. */
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

/** `Anakwe chief NAME`: of people whom nobody knows, and not of the body named last; but `Union leader` and `Minority Leader`. */
const isOfUnknownPeople = ({ scene, owners }: Stage, { from, to }: Holding["phrase"]): boolean =>
  /^\p{Ll}/u.test(scene.words[to - 1]?.text ?? "") &&
  scene.words
    .slice(from, to - 1)
    .some(
      ({ at, pos, text, lower }) =>
        pos === "PROPN" && /^\p{Lu}\p{Ll}/u.test(text) && !OF_BODIES.has(lower) && owners[at]?.length === 0,
    );

const OF_BODIES: ReadonlySet<string> = new Set([
  ...Object.values(bodyNouns).flat(),
  ...qualifiers["bodies with an office"],
]);

const isTitleWord = ({ lower }: Word, row: Holding["phrase"]["row"]): boolean =>
  row.words.some((title) => title.split(" ").includes(lower));

/** `OSLO (AP) — President …`: the agency that reports from there has nothing to do with the office. */
const isCredit = ({ scene: { text, page } }: Stage, { start, end }: Span): boolean =>
  /^[([/]$/u.test(text.charAt(start - 1)) || (page.dateline !== null && end <= page.dateline.end);

/** `his host, Prime Minister X`: of another country than the one the article is about. */
const isOfElsewhere = ({ scene }: Stage, { from }: Holding["phrase"]): boolean =>
  neighbour(scene, from, -1)?.text === "," && ELSEWHERE.has(neighbour(scene, from, -2)?.lower ?? "");

const ELSEWHERE: ReadonlySet<string> = new Set(qualifiers.elsewhere);

/** A minister is one of the country the article is about; a spokesperson speaks for the body last named. */
function ownerAround(stage: Stage, holding: Holding, home: Home | null): EntityKey | null {
  const { phrase, sentence, relation } = holding;
  const { row } = phrase;
  if (row.class === "mayor") return cityFiledFrom(stage);
  const body = phrase.title === row.title && BESIDE.has(relation) ? stage.titleBodies.get(row.title) : undefined;
  if (body !== undefined) return body;
  if (NATIONAL.has(row.class) || isOfSenate(holding, home)) return ownerAtHome(stage, holding, home);
  const mayBeAround = OF_A_BODY.has(row.class) && relation === "TITLE" && !isOfUnknownPeople(stage, phrase);
  return mayBeAround ? bodyAround(stage, phrase, sentence) : null;
}

/** `NAME, an opposition senator`: of the country the article was filed from; "Senator NAME" may be a guest. */
const isOfSenate = ({ phrase: { row, title }, relation }: Holding, home: Home | null): boolean =>
  relation === "APPOSITION" && home?.isFiledFrom === true && title === row.title && row.title === "senator";

function ownerAtHome(stage: Stage, holding: Holding, home: Home | null): EntityKey | null {
  if (home === null || hasUnknownOwner(stage, holding.phrase) || isOfElsewhere(stage, holding.phrase)) return null;
  return isAtHome(stage, holding, home) ? home.country : null;
}

function bodyAround(stage: Stage, phrase: Holding["phrase"], sentence: number): EntityKey | null {
  if (isOfPeople(stage, phrase)) return null;
  const first = beginningBefore(stage.scene, phrase.from, sentence, SENTENCES_BACK);
  const kinds = kindsNamed(stage, phrase);
  if (stage.scene.words.slice(phrase.from, phrase.to).some(isOccasion)) return null;
  const bodies = stage.scene.words
    .slice(first, phrase.from)
    .flatMap(({ at }) => bodyAt(stage, at) ?? [])
    .filter(({ key }) => !isBoard(stage.members.get(key)?.name ?? ""));
  const body = kinds.length === 0 ? bodies.at(-1) : onlyOneCalled(stage, bodies, kinds);
  return body === undefined || isCredit(stage, body) ? null : body.key;
}

/** `race director NAME`: of the race, and not of the body named last. */
const isOccasion = ({ lower }: Word): boolean => OCCASIONS.has(lower);
const OCCASIONS: ReadonlySet<string> = new Set(qualifiers["occasions that are directed"]);

/** `The board`: whoever serves under it serves the body it is of. */
const isBoard = (name: string): boolean => BOARDS.has(name.split(" ")[0] ?? "");
const BOARDS: ReadonlySet<string> = new Set(qualifiers["boards of bodies"]);

/** `Union leader NAME`: of the union, whatever other body was named last; where two may be called one, of neither. */
function onlyOneCalled({ members }: Stage, bodies: readonly Tie[], kinds: readonly string[]): Tie | undefined {
  const isCalledSo = ({ key }: Tie): boolean => {
    const words = fold(members.get(key)?.name ?? "").split(" ");
    const called = new Set(words.flatMap((word) => [word, ...(SYNONYMS.get(word) ?? [])]));
    return kinds.every((kind) => called.has(kind));
  };
  const called = bodies.filter(isCalledSo);
  return new Set(called.map(({ key }) => key)).size === 1 ? called.at(-1) : undefined;
}

/** `rebel leader NAME`: of the rebels, and not of the radio that was named last. */
const isOfPeople = ({ scene }: Stage, { from, to, row }: Holding["phrase"]): boolean =>
  scene.words.slice(from, to).some((word) => PEOPLE_LED.has(word.lower) && !isTitleWord(word, row));

const PEOPLE_LED: ReadonlySet<string> = new Set(qualifiers["people who are led"]);

/** `union` in "Union leader". */
const kindsNamed = ({ scene }: Stage, { from, to, row }: Holding["phrase"]): string[] =>
  scene.words
    .slice(from, to)
    .filter((word) => BODY_NOUNS.has(word.lower) && !isTitleWord(word, row))
    .map(({ lower }) => lower);

const BODY_NOUNS: ReadonlySet<string> = new Set(Object.values(bodyNouns).flat());
const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(bodySynonyms));

const BESIDE: ReadonlySet<Holding["relation"]> = new Set(["TITLE", "APPOSITION"]);

/** `LISBON, May 3 — Mayor NAME`: the city that the article was filed from. */
function cityFiledFrom({ scene, members }: Stage): EntityKey | null {
  const { dateline } = scene.page;
  if (dateline === null) return null;
  const isFiledFrom = ({ start, end }: Span): boolean => start >= dateline.start && end <= dateline.end;
  const places = [...members.values()].filter(({ kind, mentions }) => kind === "PLACE" && mentions.some(isFiledFrom));
  return places.find(({ key }) => !scene.library.almanac.countries.has(key))?.key ?? null;
}

/** The country the article is about: where it was filed or whose office-holders it names most, else the one named most. */
function homeOf(stage: Stage, holdings: readonly Holding[]): Home | null {
  const filed = filedFrom(stage.scene);
  const country = countryMeant(stage, holdings, filed);
  if (country === null) return null;
  const told = holdings.filter((holding) => ownerIn(stage, holding) === country);
  return homeIn(stage, country, filed === country, told);
}

function countryMeant(stage: Stage, holdings: readonly Holding[], filed: EntityKey | null): EntityKey | null {
  const { countries } = stage.scene.library.almanac;
  const governed = holdings.flatMap((holding) => ownerIn(stage, holding) ?? ownerByBackground(stage, holding) ?? []);
  const told = governed.filter((key) => countries.has(key) && (filed !== null || mayBeHome(stage, key)));
  if (filed !== null) return mostFrequent([filed, ...told]);
  if (isFiledFromUnknown(stage)) return null;
  const most = mostFrequent(told);
  if (most === null) return mostNamed(stage);
  return isMoreThanPassing(stage, most, told) ? most : null;
}

/** One visiting "German Foreign Minister", named far down, does not make the article one about Germany. */
const isMoreThanPassing = (stage: Stage, country: EntityKey, told: readonly EntityKey[]): boolean =>
  told.filter((key) => key === country).length > 1 || isInLead(stage, stage.members.get(country)?.mentions ?? []);

/** `PORT LOUISE, Bandora`: filed from a country that the almanac does not have, so that no other one is meant. */
function isFiledFromUnknown({ scene }: Stage): boolean {
  const [, ...around] = scene.page.dateline?.text.split(", ") ?? [];
  const place = around.find((part) => !/\d/u.test(part));
  return place !== undefined && lookUp(scene.library.almanac.names, place) === null;
}

/** `CASTLEFORD QUAY, Sept. 18 —`: of what was filed from a place nobody knows, a country named further down is not the home. */
const mayBeHome = ({ members, scene }: Stage, key: EntityKey): boolean =>
  scene.page.dateline === null || members.get(key)?.mentions.some(({ start }) => start < endOfLead(scene)) === true;

/** The first of those that stand in a list most often. */
function mostFrequent(keys: readonly EntityKey[]): EntityKey | null {
  const times = new Map<EntityKey, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  const most = Math.max(0, ...times.values());
  return [...times].find(([, count]) => count === most)?.[0] ?? null;
}

function mostNamed(stage: Stage): EntityKey | null {
  const { members, scene } = stage;
  const { countries } = scene.library.almanac;
  const named = [...members.values()].filter((member) => countries.has(member.key));
  const [most, second] = named.toSorted((a, b) => b.mentions.length - a.mentions.length);
  if (most === undefined || most.mentions.length === second?.mentions.length) return null;
  const byName = most.mentions.filter(({ kind }) => kind !== "PRONOUN");
  return isInLead(stage, byName) || (byName.length > 1 && scene.page.dateline === null) ? most.key : null;
}

const isInLead = ({ scene }: Stage, mentions: readonly Span[]): boolean =>
  mentions.some(({ start }) => start < endOfLead(scene));

/** A country named once, far down, or not before the second paragraph of what was filed from somewhere, is not what the article is about. */
const endOfLead = ({ sentences }: Stage["scene"]): number =>
  sentences.filter(({ zone }) => zone === "BODY").find((_, at) => at === LEAD - 1)?.end ?? Number.POSITIVE_INFINITY;

const LEAD = 2;
