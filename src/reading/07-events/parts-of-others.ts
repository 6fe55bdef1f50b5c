import { listed } from "../listed";
import { isPossessive } from "../possessive";
import circumstances from "../tables/circumstances.json";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import type { Parts } from "./taggers";
import type { Candidate } from "./triggers";

const SUFFERED_BY_OWNER = listed(circumstances["what its owner suffers"]);
const NOT_PRESENT = listed(circumstances["what leads to a visit"]);
const APART = listed(circumstances["what tells that a deed is apart from somebody"]);
const NOMINATES = listed(circumstances["verbs of whoever puts another in office"]);

/** Who stands near a word, and has the other part in what it tells or none. */
export const withPartsOfOthers = (scene: Scene, trigger: Candidate, parts: Parts): Parts =>
  RULES.reduce((right, rule) => rule(scene, trigger, right), parts);

/** "the motive behind his killing", "the general's capture": the owner suffers it; but "the army's killing of two farmers". */
function withOwnSufferer({ tokens, phrases }: Scene, { from, to }: Candidate, parts: Parts): Parts {
  if (to - from > 1 || !SUFFERED_BY_OWNER.has(tokens[from]?.lower ?? "")) return parts;
  if (tokens[to]?.lower === "of") return parts;
  const end = isPossessive(tokens[from - 1]?.text ?? "") ? from - 1 : from;
  const owner = phrases.find(
    (phrase) => phrase.to === end && isOwner(phrase, tokens[end - 1]?.lower ?? "", end < from),
  );
  if (owner === undefined) return parts;
  const others = ({ doers, receivers }: Parts): Parts => ({
    doers: doers.filter((one) => !isSame(one, owner)),
    receivers,
  });
  return { ...others(parts), receivers: [owner] };
}

const isSame = (one: Phrase, other: Phrase): boolean =>
  one === other || (one.member !== null && one.member === other.member);

const isOwner = ({ kind }: Phrase, last: string, hasMark: boolean): boolean =>
  kind === "PERSON" && (hasMark || /^(?:his|her)$/u.test(last));

/** "met the visiting president of Norway", "talks with visiting minister Ann Lee": the guest visits, and where stays open. */
function withVisitor({ tokens, phrases }: Scene, { row, from, to }: Candidate, parts: Parts): Parts {
  if (row.type !== "VISIT" || tokens[from]?.lower !== "visiting" || to - from > 1) return parts;
  const guest = phrases.find((phrase) => phrase.from <= to && phrase.to > to);
  if (guest?.kind !== "PERSON" || !isAttribute(tokens, from)) return parts;
  return { doers: [guest], receivers: [] };
}

const isAttribute = (tokens: Scene["tokens"], at: number): boolean =>
  tokens[at - 1]?.pos === "DET" ||
  (/^(?:ADP|VERB)$/u.test(tokens[at - 1]?.pos ?? "") && !NOT_PRESENT.has(tokens[at - 1]?.lemma ?? ""));

/** "killed four officers in Vell and gunmen killed eleven others": the gunmen have a clause of their own; but "a clash of rebels and soldiers killed two". */
function withoutDoerOfNextClause(scene: Scene, { row, from, to }: Candidate, { doers, receivers }: Parts): Parts {
  const doesMore = (phrase: Phrase): boolean =>
    phrase.from > to && scene.verbs(from, phrase.from) > 0 && isSubjectOfObject(scene, phrase);
  return row.mutual ? { doers, receivers } : { doers, receivers: receivers.filter((phrase) => !doesMore(phrase)) };
}

function isSubjectOfObject(scene: Scene, { from, to }: Phrase): boolean {
  const { tokens } = scene;
  if (tokens[from - 1]?.lower !== "and" || tokens[to]?.pos !== "VERB" || tokens[to]?.lower.endsWith("ing"))
    return false;
  const group = scene.verbGroup(to);
  const next = group === null ? undefined : tokens[group.to];
  return group?.from === to && (OPENS_OBJECT.has(next?.pos ?? "") || next?.lower === "at");
}

/** "killed eleven", "killed the guard", "killed at least two"; but "officers wounded in the raid". */
const OPENS_OBJECT = new Set(["DET", "NUM", "ADJ", "NOUN", "PROPN"]);

/** "nominated Ann Lee to take over the court": she would take it over, and not whoever nominates her. */
function withNominee({ tokens, phrases }: Scene, { row, from }: Candidate, parts: Parts): Parts {
  if (row.type !== "TAKE_OFFICE" || tokens[from - 1]?.lower !== "to") return parts;
  const nominee = phrases.find((phrase) => phrase.to === from - 1 && phrase.kind === "PERSON");
  if (nominee === undefined || !NOMINATES.has(verbBefore(tokens, nominee.from))) return parts;
  return { doers: [nominee], receivers: parts.receivers.filter((one) => !isSame(one, nominee)) };
}

/** Past "Ms." and the like. */
function verbBefore(tokens: Scene["tokens"], at: number): string {
  let verb = at - 1;
  while (verb > at - LONGEST_TITLE && tokens[verb]?.pos !== "VERB") verb--;
  return tokens[verb]?.lemma ?? "";
}

const LONGEST_TITLE = 4;

/** "when the general's appointment was announced": he has not announced it. */
function withoutOwnerOfSubject(scene: Scene, { row, from }: Candidate, { doers, receivers }: Parts): Parts {
  const group = row.type === "ANNOUNCE" ? scene.verbGroup(from) : null;
  if (group === null || !group.passive || from >= group.to) return { doers, receivers };
  return { doers: doers.filter((phrase) => phrase.to > group.to), receivers };
}

/** "attacks independent of the general": what is told to be apart from somebody is not done to them. */
function withoutApart({ tokens }: Scene, { to }: Candidate, { doers, receivers }: Parts): Parts {
  const isApart = ({ from }: Phrase): boolean =>
    from > to && tokens[from - 1]?.lower === "of" && APART.has(tokens[from - 2]?.lower ?? "");
  return { doers, receivers: receivers.filter((phrase) => !isApart(phrase)) };
}

const RULES = [
  withOwnSufferer,
  withVisitor,
  withoutDoerOfNextClause,
  withNominee,
  withoutOwnerOfSubject,
  withoutApart,
] as const;
