import type { Found } from "../../domain/provenance";
import type { ReadMembership } from "../../domain/reading";
import { neighbour, type Word, zoneOf } from "../05-entities/scene";
import { isOnce } from "../asked-once";
import table from "../tables/memberships.json";
import { type BelongedTo, bodyFrom } from "./belonged-to";
import { kindOf } from "./joining";
import { isCountry, type Members, membersBefore } from "./members";
import { isPartyKey, membershipsOf } from "./membership-of";
import type { Stage } from "./stage";
import { begun, dayOf, isWholeObject } from "./terms";

const LEAVES: ReadonlySet<string> = new Set(table["ends it"]);
const LEAVES_FROM: ReadonlySet<string> = new Set(table["ends it with from"]);
const PUT_OUT: ReadonlySet<string> = new Set(table["is a member no more"]);
const LET_IN: ReadonlySet<string> = new Set(table["is made a member"]);
const mayEnd = isOnce(
  ({ lemma, lower }) =>
    !/(?:s|ing)$/u.test(lower) &&
    (LEAVES.has(lemma) || LEAVES_FROM.has(lemma) || PUT_OUT.has(lemma) || LET_IN.has(lemma)),
);

/**
 * `Britain left the European Union in 2020`, `Per Holm was expelled from the Labour Party on Monday`. Where no day is told there is
 * nothing to say that it is over, so nothing is told.
 */
export function leftIn(stage: Stage): readonly Found<ReadMembership>[] {
  return stage.scene.words.filter(mayEnd).flatMap((verb) => {
    if (zoneOf(stage.scene, verb) === "TEASER") return [];
    const helper = neighbour(stage.scene, verb.at, -1);
    return helper !== null && PASSIVE.has(helper.lower) ? doneTo(stage, verb, helper) : done(stage, verb);
  });
}

const PASSIVE: ReadonlySet<string> = new Set(table["before what is done to a member"]);

function done(stage: Stage, verb: Word): readonly Found<ReadMembership>[] {
  const behind = LEAVES.has(verb.lemma)
    ? verb.at + 1
    : behindWord(stage, verb, LEAVES_FROM.has(verb.lemma) ? "from" : null);
  const body = behind === null ? null : bodyFrom(stage, behind);
  const members = body && membersBefore(stage, verb.at);
  return body && members && isNoPlace(stage, verb, body, members) ? ended(stage, verb, body, members) : [];
}

/** `left the court on Monday`: people walk out of buildings; of parties, boards and clubs they are no longer members. */
const isNoPlace = (stage: Stage, verb: Word, body: BelongedTo, members: Members): boolean =>
  LEAVES_FROM.has(verb.lemma) ||
  members.keys.every((key) => isCountry(stage, key)) ||
  body.isPart ||
  isPartyKey(stage, body.key) ||
  kindOf(stage, body, members) === "MEMBER";

function ended(stage: Stage, verb: Word, body: BelongedTo, members: Members): readonly Found<ReadMembership>[] {
  const kind = kindOf(stage, body, members);
  const day = isWholeObject(stage, body.to) ? dayOf(stage, verb, body.to, members.from) : null;
  return kind === null || day === null
    ? []
    : membershipsOf(stage, verb, body, { keys: members.keys, kind, from: null, to: day.to });
}

/** `was expelled from`, `was admitted to`. */
function doneTo(stage: Stage, verb: Word, helper: Word): readonly Found<ReadMembership>[] {
  const link = PUT_OUT.has(verb.lemma) ? "from" : "to";
  const at = PUT_OUT.has(verb.lemma) || LET_IN.has(verb.lemma) ? behindWord(stage, verb, link) : null;
  const body = at === null ? null : bodyFrom(stage, at);
  const members = body && membersBefore(stage, helper.at);
  if (!body || !members) return [];
  return PUT_OUT.has(verb.lemma) ? ended(stage, verb, body, members) : letIn(stage, verb, body, members);
}

function letIn(stage: Stage, verb: Word, body: BelongedTo, members: Members): readonly Found<ReadMembership>[] {
  const kind = isWholeObject(stage, body.to) ? kindOf(stage, body, members) : null;
  return kind === null
    ? []
    : membershipsOf(stage, verb, body, { keys: members.keys, kind, ...begun(stage, verb, body.to, members.from) });
}

/** The word behind `from`; `kicked out of` and `thrown out of` count as that. */
function behindWord({ scene }: Stage, verb: Word, link: string | null): number | null {
  const [first, second] = [neighbour(scene, verb.at, 1), neighbour(scene, verb.at, 2)];
  if (first?.lower === link) return verb.at + 2;
  return link === "from" && first?.lower === "out" && second?.lower === "of" ? verb.at + 3 : null;
}
