import type { Found } from "../../domain/provenance";
import type { EntityKey, ReadMembership } from "../../domain/reading";
import type { MembershipKind } from "../../domain/vocabulary";
import { neighbour, type Word, zoneOf } from "../05-entities/scene";
import { isOnce } from "../asked-once";
import table from "../tables/memberships.json";
import { type BelongedTo, bodyFrom } from "./belonged-to";
import { beginningBefore } from "./looking-back";
import { isCountry, type Members, membersBefore } from "./members";
import { isPartyKey, membershipsOf } from "./membership-of";
import { bodyAt, type Stage } from "./stage";
import { begun, isWholeObject, type Term } from "./terms";

const JOINS: ReadonlySet<string> = new Set(table["makes one a member"]);
const isJoined = isOnce(({ lower, lemma }) => JOINS.has(lemma) && lower.endsWith("ed"));

/** `Stockholm joined the alliance on 7 March`, `Ann Lee, who joined the Centre Party in 2019`. */
export function joinedIn(stage: Stage): readonly Found<ReadMembership>[] {
  return stage.scene.words.filter(isJoined).flatMap((verb) => {
    if (zoneOf(stage.scene, verb) === "TEASER") return [];
    const members = membersBefore(stage, verb.at);
    return members === null ? [] : [...joined(stage, verb, members), ...joinedThatOne(stage, verb, members)];
  });
}

/** What is joined, and what else in the same breath: `Poland joined NATO in 1999 and the European Union in 2004`. */
function joined(stage: Stage, verb: Word, members: Members): readonly Found<ReadMembership>[] {
  const found: Found<ReadMembership>[] = [];
  for (let body = bodyFrom(stage, verb.at + 1); body !== null; ) {
    if (!isWholeObject(stage, body.to)) break;
    found.push(...belonging(stage, verb, body, members));
    body = bodyBehindAnd(stage, body);
  }
  return found;
}

function belonging(stage: Stage, verb: Word, body: BelongedTo, members: Members): readonly Found<ReadMembership>[] {
  const kind = kindOf(stage, body, members);
  return kind === null
    ? []
    : membershipsOf(stage, verb, body, { keys: members.keys, kind, ...begun(stage, verb, body.to, members.from) });
}

const MOST_BETWEEN = 4;

/** `… in 1999 and the European Union`: over the date of the one before. */
function bodyBehindAnd(stage: Stage, { to }: BelongedTo): BelongedTo | null {
  for (let steps = 1; steps <= MOST_BETWEEN; steps += 1) {
    const word = neighbour(stage.scene, to - 1, steps);
    if (word === null || word.pos === "VERB" || word.pos === "PUNCT") return null;
    if (word.lower === "and") return bodyFrom(stage, word.at + 1);
  }
  return null;
}

const EMPLOYERS: ReadonlySet<string> = new Set(table.employers);
const PEOPLES: ReadonlySet<string> = new Set([...table["joined by people"], ...table["parts of bodies"]]);
const PLAYERS: ReadonlySet<string> = new Set(table.players);

/** Countries are members; people are employed by a bank and belong to a club. Null where the body's name does not tell. */
export function kindOf(stage: Stage, body: BelongedTo, { keys, from }: Members): MembershipKind | null {
  if (body.isPart || isPartyKey(stage, body.key)) return "MEMBER";
  if (keys.every((key) => isCountry(stage, key))) return "MEMBER";
  if (keys.some((key) => isCountry(stage, key))) return null;
  const words = (stage.members.get(body.key)?.name ?? "").toLowerCase().split(" ");
  if (words.some((word) => EMPLOYERS.has(word))) return "EMPLOYED";
  const plays = PLAYERS.has(neighbour(stage.scene, from, -1)?.lower ?? "");
  return plays || words.some((word) => PEOPLES.has(word)) ? "MEMBER" : null;
}

/** `joined in 2017, North Macedonia in 2020` says what was joined in the words before. */
function joinedThatOne(stage: Stage, verb: Word, { keys, from }: Members): readonly Found<ReadMembership>[] {
  const named = bodyFrom(stage, verb.at + 1);
  const key = named?.key ?? bodyBehindUs(stage, verb);
  if (key === null || !keys.every((one) => isCountry(stage, one))) return [];
  const belongs = (others: readonly EntityKey[], term: Term) =>
    membershipsOf(stage, verb, { key, isPart: false }, { keys: others, ...term });
  const first = named === null ? belongs(keys, begun(stage, verb, verb.at + 1, from)) : [];
  const others = [...alsoJoined(stage, verb), ...itsMembers(stage, verb)];
  return [...first, ...others.flatMap(({ key: other, since }) => belongs([other], { from: since, to: null }))];
}

function bodyBehindUs(stage: Stage, verb: Word): EntityKey | null {
  const { scene } = stage;
  const next = neighbour(scene, verb.at, 1);
  if (next?.lower !== "in" && next?.pos !== "PUNCT") return null;
  const first = beginningBefore(scene, verb.at, verb.sentence, 1);
  for (let at = verb.at - 1; at >= first; at -= 1) {
    const body = bodyAt(stage, at);
    if (body) return body.key;
  }
  return null;
}

interface AlsoJoined {
  readonly key: EntityKey;
  readonly since: string | null;
}

/** The rest of the list: `…, Finland in 2023 and Sweden in 2024`; a verb of its own has its own list. */
function alsoJoined(stage: Stage, verb: Word): readonly AlsoJoined[] {
  const found: AlsoJoined[] = [];
  for (let steps = 1; ; steps += 1) {
    const word = neighbour(stage.scene, verb.at, steps);
    if (word === null || isJoined(word)) return found;
    const key = countryAt(stage, word.at);
    const year =
      neighbour(stage.scene, word.at, 1)?.lower === "in" ? neighbour(stage.scene, word.at, 2)?.text : undefined;
    if (key !== null && year !== undefined && /^\d{4}$/u.test(year)) found.push({ key, since: year });
  }
}

const countryAt = (stage: Stage, at: number): EntityKey | null =>
  stage.owners[at]?.find((tie) => tie.kind !== "DEMONYM" && isCountry(stage, tie.key))?.key ?? null;

const MOST_BEHIND = 7;

/** `after Finland, which became its 31st member on 4 April`: a member of what has just been joined. */
function itsMembers(stage: Stage, verb: Word): readonly AlsoJoined[] {
  const found: AlsoJoined[] = [];
  for (let steps = 1; ; steps += 1) {
    const word = neighbour(stage.scene, verb.at, steps);
    if (word === null || isJoined(word)) return found;
    const key = countryAt(stage, word.at);
    const member = key === null ? null : memberItBecame(stage, word);
    if (key !== null && member !== null) found.push({ key, since: begun(stage, member, member.at + 1, word.at).from });
  }
}

function memberItBecame({ scene }: Stage, { at }: Word): Word | null {
  const behind = scene.words.slice(at + 1, at + MOST_BEHIND);
  const [comma, which, became, its] = behind;
  const isSaid = comma?.text === "," && which?.lower === "which" && became?.lower === "became" && its?.lower === "its";
  return isSaid ? (behind.find(({ lower }) => lower === "member") ?? null) : null;
}
