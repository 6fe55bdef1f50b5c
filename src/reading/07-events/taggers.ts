import { readFileSync } from "node:fs";
import { join } from "node:path";
import { againstFirst } from "../perceptron/against-first";
import { type Perceptron, tag } from "../perceptron/perceptron";
import { unpackWeights } from "../perceptron/weights-file";
import { isPossessive } from "../possessive";
import circumstances from "../tables/circumstances.json";
import { doerByGrammar, suffererByGrammar } from "./by-grammar";
import type { VerbGroup } from "./clauses";
import { hitByComplement } from "./complement";
import { directObject } from "./direct-object";
import { isMadeSure, objectOf } from "./made-sure";
import { bearerOf, isWherePeopleAre } from "./of-a-place";
import type { Phrase } from "./phrases";
import { type Rated, ratedParts } from "./rated-parts";
import { phrasesInReach, roleLooks } from "./role-looks";
import type { Scene } from "./scene";
import { type Surely, together } from "./together";
import { triggerLook } from "./trigger-looks";
import type { Candidate } from "./triggers";
import { wholeList } from "./whole-list";

/** The two taggers: one says whether words report an event of a type, the other what each phrase around them is to it. */
export interface EventTaggers {
  readonly triggers: Perceptron;
  readonly roles: Perceptron;
}

export const TRIGGER_LABELS = ["O", "EVENT"] as const;
export const ROLE_LABELS = ["O", "DOER", "RECEIVER"] as const;

/** Reads the weights that `npm run train:events` wrote to `data/events`. */
export function openEventTaggers(folder: string): EventTaggers {
  const open = (name: string): Perceptron => againstFirst(unpackWeights(readFileSync(join(folder, name)), name));
  return { triggers: open("triggers.weights"), roles: open("roles.weights") };
}

interface Judged {
  readonly candidate: Candidate;
  readonly margin: number;
}

/** The words of a sentence that report events: the surest reading of each, told once. */
export function triggersIn(scene: Scene, candidates: readonly Candidate[], { triggers }: EventTaggers): Candidate[] {
  const judged = candidates.flatMap((candidate): Judged[] => {
    const verdict = tag(triggers, triggerLook(scene, candidate, candidates))[0];
    const isSure = candidate.row.sure.has(candidate.words) || isMadeSure(scene, candidate);
    const margin = verdict?.label === "EVENT" ? verdict.margin : -(verdict?.margin ?? 0);
    if (isSure) return [{ candidate, margin: Math.max(-DOUBTFUL, margin) + SURE * (candidate.to - candidate.from) }];
    return margin > -DOUBTFUL ? [{ candidate, margin }] : [];
  });
  const kept: Candidate[] = [];
  for (const { candidate } of judged.toSorted((a, b) => b.margin - a.margin)) {
    if (!kept.some((other) => excludes(other, candidate))) kept.push(candidate);
  }
  return kept.toSorted((a, b) => a.from - b.from || b.to - a.to);
}

/** The same words mean one thing; words side by side that mean the same ("car bomb", "exploded") tell it once. */
function excludes(kept: Candidate, candidate: Candidate): boolean {
  if (kept.row !== candidate.row)
    return kept.from === candidate.from && !(SHARED.has(kept.row.type) && SHARED.has(candidate.row.type));
  return kept.from <= candidate.to && candidate.from <= kept.to;
}

/** "agreed to buy": an agreement, and a takeover. */
const SHARED: ReadonlySet<string> = new Set(circumstances["types that the same words may tell"].split(" "));

/** A candidate that falls short by no more than this is told all the same: missing an event costs as much as inventing one. */
const DOUBTFUL = 100;

/** Words that need no judge win over those that do, more words over fewer. */
const SURE = 1000;

export interface Parts {
  readonly doers: readonly Phrase[];
  readonly receivers: readonly Phrase[];
}

/** Who does what the trigger tells, and to whom. */
export function partsOf(scene: Scene, trigger: Candidate, { roles }: EventTaggers): Parts {
  const phrases = phrasesInReach(scene, trigger).filter(
    (phrase) => !isSubjectsOwn(scene, trigger, phrase) && !isOfDeed(scene, trigger, phrase),
  );
  const judged = ratedParts(roles, phrases, roleLooks(scene, trigger, phrases)).map((part) =>
    withSubject(scene, trigger, part),
  );
  const rated = bySubjectAlone(scene, trigger, judged);
  const owner = rated.find(({ phrase }) => owns(scene, trigger, phrase));
  const isOwners = (label: "DOER" | "RECEIVER"): boolean =>
    owner !== undefined && owner.leads[label] === Math.max(owner.leads.DOER, owner.leads.RECEIVER);
  const receivers =
    isOwners("RECEIVER") && owner !== undefined ? [surely(owner, "RECEIVER")] : surest(rated, "RECEIVER", NEARLY);
  const doers =
    isOwners("DOER") && owner !== undefined
      ? [surely(owner, "DOER")]
      : surest(
          rated.filter(
            (part) => mayDo(scene, trigger, part.phrase) && !receivers.some(({ phrase }) => phrase === part.phrase),
          ),
          "DOER",
          NEARLY,
        );
  const known = isSomebodysOpenly(scene, trigger) ? [] : doers;
  const object =
    receivers.length === 0
      ? (objectOf(scene, trigger) ?? hitByComplement(scene, trigger) ?? directObject(scene, trigger))
      : null;
  const others = known.filter(({ phrase }) => phrase !== object);
  const bearers = (phrases: readonly Phrase[]): Phrase[] => [
    ...new Set(phrases.map((phrase) => bearerOf(scene, phrase))),
  ];
  const does = bearers(doersAmong(scene, trigger, others)).filter(
    (phrase) => !isWherePeopleAre(scene, trigger, phrase),
  );
  const receives = bearers(object === null ? together(scene, receivers) : [object]);
  return wholeLists(scene, trigger, byGrammar(scene, trigger, { doers: does, receivers: receives }));
}

const wholeLists = (scene: Scene, trigger: Candidate, { doers, receivers }: Parts): Parts => ({
  doers: wholeList(scene, trigger, doers, receivers),
  receivers: wholeList(scene, trigger, receivers, doers),
});

/** Where nobody is known to do it, or to suffer it, the grammar alone says who. */
function byGrammar(scene: Scene, trigger: Candidate, { doers, receivers }: Parts): Parts {
  if (isSuffered(trigger) || (doers.length > 0 && receivers.length > 0)) return { doers, receivers };
  const does = doers.length > 0 ? doers : others(doerByGrammar(scene, trigger), receivers);
  const suffers = receivers.length > 0 ? receivers : others(suffererByGrammar(scene, trigger), does);
  return { doers: does, receivers: suffers };
}

const others = (phrase: Phrase | null, known: readonly Phrase[]): readonly Phrase[] =>
  phrase === null || known.includes(phrase) ? [] : [phrase];

/** "Holm, who …, offered his congratulations": whose they are is who offers them, so "his" adds nobody. */
function isSubjectsOwn(scene: Scene, { from, to }: Candidate, phrase: Phrase): boolean {
  const group = phrase.open && from < phrase.from && phrase.to < to ? scene.verbGroup(from) : null;
  return group !== null && !group.passive && from < group.to && group.subject?.member != null;
}

/** "a man suspected of robbing a bank was arrested": the bank has no part in the arrest. */
function isOfDeed(scene: Scene, { from }: Candidate, phrase: Phrase): boolean {
  const group = scene.verbGroup(from);
  if (group === null || !group.isBehindDeed || from >= group.to) return false;
  return phrase.to <= group.from && phrase !== group.subject && phrase.from >= (group.subject?.to ?? 0);
}

/** "his return": whoever "his" is does it; when nobody can say who that is, nobody else does. */
function isSomebodysOpenly({ tokens, phrases }: Scene, { from }: Candidate): boolean {
  const owner = /^(?:his|her|their|its)$/.test(tokens[from - 1]?.lower ?? "") ? from - 1 : null;
  return (
    owner !== null && !phrases.some((phrase) => phrase.from <= owner && owner < phrase.to && phrase.member !== null)
  );
}

/** "his return", "its attack": whose a deed is has a part in it, and nobody else has that part. */
const owns = ({ tokens }: Scene, trigger: Candidate, { head, to, mention }: Phrase): boolean =>
  mention === "PRONOUN" && head < trigger.from && to >= trigger.to && tokens[trigger.to - 1]?.pos === "NOUN";

const surely = ({ phrase, leads }: Rated, label: "DOER" | "RECEIVER"): Surely => ({ phrase, margin: leads[label] });

/** In doubt, an active verb's own subject does it, and to a passive verb's it is done. */
function withSubject(scene: Scene, { from, to, words, row }: Candidate, part: Rated): Rated {
  const group = scene.verbGroup(from);
  const isSubject = group !== null && group.subject === part.phrase;
  if (isSubject && makesWhatTheNounTells(scene, group, from)) return { ...part, label: "DOER", leads: SURELY_DOER };
  if (!isSubject || from > group.to || (from === group.to && !SUFFERED.has(words))) return part;
  const { DOER, RECEIVER } = part.leads;
  if (SUFFERED.has(words) || isReducedPassive(scene, { from, to, words, row }))
    return { ...part, label: "RECEIVER", leads: { DOER: -SUBJECT, RECEIVER: SUBJECT } };
  if (!group.passive) return { ...part, leads: { DOER: DOER + SUBJECT, RECEIVER } };
  const isOfVerb = to >= group.to && row.slots.has("object");
  const label = isOfVerb && part.label === "DOER" ? "RECEIVER" : part.label;
  // Who is sworn in takes office himself: only what can be done to somebody is.
  return { ...part, label, leads: { DOER: isOfVerb ? Math.min(DOER, RECEIVER) : DOER, RECEIVER: RECEIVER + SUBJECT } };
}

/** "Surgeon jailed for life": a headline drops the "is", and whom it is done to stands in front. */
function isReducedPassive({ tokens, sentence }: Scene, { from, to, row }: Candidate): boolean {
  const verb = tokens[from];
  if (sentence.zone !== "HEADLINE" || verb?.pos !== "VERB" || !SUFFERS_IN_HEADLINES.has(row.type)) return false;
  const isPast = verb.lower !== verb.lemma && !/(?:s|ing)$/u.test(verb.lower);
  const next = tokens[to];
  return (
    isPast &&
    (next === undefined || /^(?:ADP|SCONJ|PUNCT|CCONJ|PART)$/u.test(next.pos) || tokens[to - 1]?.pos === "ADP")
  );
}

const SUFFERS_IN_HEADLINES: ReadonlySet<string> = new Set(
  circumstances["types whose participle suffers in a headline"].split(" "),
);

const SUBJECT = 100;
const SURELY_DOER = { DOER: SUBJECT, RECEIVER: -SUBJECT };

/** "would lodge a complaint with the league": whoever lodges it complains. */
function makesWhatTheNounTells({ tokens }: Scene, { to, passive }: VerbGroup, from: number): boolean {
  const isObject = tokens[from]?.pos === "NOUN" && to <= from && from - to <= LONGEST_MADE;
  return isObject && !passive && MAKES.has(tokens[to - 1]?.lemma ?? "");
}

const MAKES: ReadonlySet<string> = new Set(circumstances["verbs that make what their object tells"].split(" "));
/** "filed a second federal civil" */
const LONGEST_MADE = 4;

/** `said the unions`, `said that the unions`; but `government-backed militias`. */
function beginsWhatIsSaid({ tokens }: Scene, { from }: Phrase): boolean {
  const before = tokens[from - 1];
  return before?.lower === "that" || (before?.pos === "VERB" && tokens[from - 2]?.text !== "-");
}

/** `Holm said the unions would strike`: the unions would, and not whoever stands before them as the subject of another verb. */
function bySubjectAlone(scene: Scene, { from, words }: Candidate, rated: readonly Rated[]): readonly Rated[] {
  const group = scene.verbGroup(from);
  const subject = group === null || group.passive || from >= group.to || SUFFERED.has(words) ? null : group.subject;
  const own = rated.find(({ phrase }) => phrase === subject);
  if (group === null || own === undefined || own.label !== "O" || own.phrase.kind === null) return rated;
  if (own.phrase.open || own.phrase.to !== group.from || !beginsWhatIsSaid(scene, own.phrase)) return rated;
  return rated.map((part): Rated => {
    if (part === own) return { ...part, label: "DOER" };
    return part.label === "DOER" && part.phrase.to <= own.phrase.from ? { ...part, label: "O" } : part;
  });
}

/** "has agreed to be bought": active by its form only. */
export const isSuffered = ({ words }: Candidate): boolean => SUFFERED.has(words);

const SUFFERED: ReadonlySet<string> = new Set(circumstances["words whose subject it is done to"]);

/** When no phrase clearly has a part, the likeliest has it if it falls short by no more than this. */
const NEARLY = 128;

/** Those that are it, or else the one that comes nearest to it. */
function surest(rated: readonly Rated[], label: "DOER" | "RECEIVER", least: number): Surely[] {
  const own = rated.filter((part) => part.label === label);
  if (own.length > 0) return own.map((part) => surely(part, label));
  const nearest = nearestTo(rated, label);
  return nearest !== null && nearest.leads[label] > -least ? [surely(nearest, label)] : [];
}

/** The first of those that come nearest to it and have no other part. */
function nearestTo(rated: readonly Rated[], label: "DOER" | "RECEIVER"): Rated | null {
  let nearest: Rated | null = null;
  for (const part of rated)
    if (part.label === "O" && (nearest === null || part.leads[label] > nearest.leads[label])) nearest = part;
  return nearest;
}

/** Behind the trigger, "from", "with", "against" … lead to anybody but its doer. */
function mayDo(scene: Scene, trigger: Candidate, phrase: Phrase): boolean {
  const { tokens } = scene;
  const { row, to } = trigger;
  const { from } = phrase;
  if (ownsAnother(scene, trigger, phrase)) return false;
  const isFrom = tokens[from - 1]?.lower === "from" && tokens[trigger.from]?.pos === "NOUN";
  return row.mutual || from < to || isFrom || !NO_DOER_BEHIND.has(tokens[from - 1]?.lower ?? "");
}

/** "The union's leader, Ann Lee, called …": the leader acts, not the union. */
const ownsAnother = ({ tokens, phrases }: Scene, { from }: Candidate, phrase: Phrase): boolean =>
  isPossessive(tokens[phrase.to]?.text ?? "") &&
  phrases.some((other) => other.from > phrase.to && other.to <= from && other.kind === "PERSON");

const NO_DOER_BEHIND = new Set(circumstances["no doer behind"].split(" "));

/** Of what people do with each other there may be doers on both sides: "Lee held talks with Holm". */
function doersAmong(scene: Scene, { row, from }: Candidate, doers: readonly Surely[]): Phrase[] {
  if (!row.mutual) return together(scene, doers);
  const isBefore = ({ phrase }: Surely): boolean => phrase.head < from;
  const after = doers.filter((doer) => !isBefore(doer));
  return [...together(scene, doers.filter(isBefore)), ...together(scene, after)];
}
