import type { ReadStatement } from "../../domain/reading";
import { contains, type Span, touches } from "../../domain/span";
import type { Page } from "../draft";
import { isPossessive } from "../possessive";
import circumstances from "../tables/circumstances.json";
import clauseWords from "../tables/clause-words.json";
import { withSubjectOfAside } from "./asides";
import { withSufferersBefore } from "./bare-participles";
import { withoutOthersBehind } from "./behind-the-deed";
import { withoutBystanders } from "./bystanders";
import { bodyOf, datesOf, isGoal, liesAhead, placeOf, whenOf } from "./circumstances";
import { withSubjectGiven } from "./given-to-subject";
import { withThoseGiven } from "./goods";
import { withoutOthers } from "./not-theirs";
import { ownedNames } from "./owned-names";
import { withPartsOfNoun } from "./parts-of-nouns";
import { withPartsOfOthers } from "./parts-of-others";
import { withoutHalvesOfWords, withPeoples } from "./peoples";
import { doneBySubject, performedIn } from "./performed";
import type { Phrase } from "./phrases";
import {
  withAccused,
  withBuyer,
  withCalledUpon,
  withHeads,
  withLoser,
  withNamedSuccessor,
  withoutApprover,
  withoutCountriesOfTowns,
  withoutNextClause,
  withoutOtherSubject,
  withoutPlaces,
  withoutPredecessor,
  withoutScene,
  withoutSpeaker,
  withoutSufferers,
  withoutVictims,
  withPrevented,
  withSharedSubject,
  withSuccessor,
  withSworn,
  withWinnerBehind,
} from "./right-parts";
import type { Scene } from "./scene";
import { standingOf } from "./standing";
import type { Suspected } from "./suspects";
import { type EventTaggers, type Parts, partsOf } from "./taggers";
import { type FactStanding, type Telling, triggerSpan } from "./telling";
import { type TriggerRow, triggerRowNamed } from "./trigger-rows";
import type { Candidate } from "./triggers";
import {
  withDoerBehindBy,
  withOwnerOfDeed,
  withOwnerSuffering,
  withoutBlamers,
  withoutCausers,
  withoutDoersOfNature,
  withoutElectedBody,
  withoutMarchingPlaces,
  withoutNextSubject,
  withoutOtherClause,
  withoutSubjectPronouns,
} from "./whose-deed";

/** What a sentence reports, with who has which part in it. */
export interface Acted {
  readonly scene: Scene;
  readonly acts: readonly Act[];
  readonly statements: readonly ReadStatement[];
}

interface Act {
  readonly trigger: Candidate;
  readonly parts: Parts;
}

export const actedIn = ({ scene, candidates, statements }: Suspected, taggers: EventTaggers): Acted => ({
  scene,
  acts: candidates.map((trigger) => ({
    trigger,
    parts: withoutBystanders(scene, trigger, ownedNames(scene, partsOf(scene, trigger, taggers))),
  })),
  statements,
});

/** Everything that a sentence tells, in text order. */
export function tellingsOf({ scene, acts, statements }: Acted, page: Page): Telling[] {
  const triggers = acts.map(({ trigger }) => trigger);
  const dates = datesOf(scene, page);
  return acts.map(({ trigger: found, parts: all }) => {
    const parts = withoutSpeaker(scene, found, statements, all);
    const trigger = asWalkout(scene, asRemoval(scene, asDismissal(scene, found, parts)), parts);
    const { doers, receivers } = rightParts(scene, trigger, parts);
    const standing = standingOf(scene, trigger, statements);
    const ofTheAct = dates.filter(
      (date) =>
        !isWhatIsSaid(date, standing, statements) &&
        !isOfTheSaying(date, triggerSpan(scene, trigger), statements) &&
        !isOfNextSaying(scene, date, trigger, statements),
    );
    const when = whenOf(scene, trigger, triggers, ofTheAct, standing.factuality, page);
    return {
      scene,
      trigger,
      doers,
      receivers: receivers.filter((phrase) => !isGoal(trigger, phrase)),
      performed: doneBySubject(scene, trigger, doers) ? null : performedIn(scene, trigger, statements),
      standing:
        standing.factuality === "ASSERTED" && liesAhead(when, page)
          ? { ...standing, factuality: "EXPECTED", statement: null }
          : standing,
      place: placeOf(scene, trigger, receivers, page),
      about: bodyOf(scene, trigger, [...doers, ...receivers]),
      when,
    };
  });
}

const rightParts = (scene: Scene, trigger: Candidate, parts: Parts): Parts =>
  RIGHT_PARTS.reduce((right, rule) => rule(scene, trigger, right), parts);

const RIGHT_PARTS = [
  withSubjectOfAside,
  withThoseGiven,
  withAccused,
  withBuyer,
  withoutApprover,
  withSworn,
  withSuccessor,
  withNamedSuccessor,
  withLoser,
  withWinnerBehind,
  withHeads,
  withCalledUpon,
  withPrevented,
  withSharedSubject,
  withoutPredecessor,
  withoutOtherSubject,
  withoutNextClause,
  withoutScene,
  withoutCountriesOfTowns,
  withoutSufferers,
  withoutVictims,
  withPartsOfNoun,
  withPartsOfOthers,
  withSubjectGiven,
  withSufferersBefore,
  withDoerBehindBy,
  withoutBlamers,
  withOwnerSuffering,
  withoutCausers,
  withoutOtherClause,
  withOwnerOfDeed,
  withoutElectedBody,
  withoutDoersOfNature,
  withoutNextSubject,
  withoutMarchingPlaces,
  withoutSubjectPronouns,
  withoutOthers,
  withoutOthersBehind,
  withoutHalvesOfWords,
  withPeoples,
  withoutPlaces,
];

/** "dismissed the minister" ends an office, "dismissed the reports" does not. */
function asDismissal({ tokens, phrases }: Scene, found: Candidate, { receivers }: Parts): Candidate {
  const dismissal = DISMISSALS.get(found.words);
  if (dismissal === undefined) return found;
  const isOwner = ({ to }: Phrase): boolean => isPossessive(tokens[to]?.text ?? "");
  const behind = phrases.filter(({ from, kind }) => from === found.to && kind === "PERSON");
  const isPerson =
    behind.some((phrase) => isHeldOffice(tokens, phrase) && !isOwner(phrase)) ||
    receivers.some(
      (phrase) =>
        phrase.kind === "PERSON" && phrase.mention !== null && phrase.from <= found.to + 1 && !isOwner(phrase),
    );
  return isPerson ? { ...found, row: dismissal } : found;
}

/** "is considering replacing the minister": who only thinks of it, or wants it, does not take the office himself. */
function asRemoval({ tokens }: Scene, found: Candidate): Candidate {
  if (found.row.type !== "TAKE_OFFICE" || !REMOVALS.has(found.words)) return found;
  const before = tokens[found.from - 1]?.lower === "to" ? found.from - 2 : found.from - 1;
  return INTENDS.has(tokens[before]?.lemma ?? "") ? { ...found, row: REMOVAL } : found;
}

/** "the strike by dock workers will go on": they attack nobody. */
function asWalkout({ tokens }: Scene, found: Candidate, { doers }: Parts): Candidate {
  const isStrike = found.row.type === "ATTACK" && found.words === "strike" && tokens[found.from]?.pos === "NOUN";
  const strikes = ({ noun, kind }: Phrase): boolean => kind !== "PLACE" && STRIKERS.has(tokens[noun]?.lemma ?? "");
  return isStrike && doers.length > 0 && doers.every(strikes) ? { ...found, row: STRIKE } : found;
}

const STRIKERS: ReadonlySet<string> = new Set(circumstances["who strikes"].split(" "));
const STRIKE = triggerRowNamed("STRIKE");

const REMOVALS: ReadonlySet<string> = new Set(circumstances["words whose doer follows a passive"]);
const INTENDS: ReadonlySet<string> = new Set(circumstances["verbs of whoever replaces another"].split(" "));
const REMOVAL = triggerRowNamed("LEAVE_OFFICE");

/** "fired her finance minister": whose minister it is shows that it is an office. */
const isHeldOffice = (tokens: Scene["tokens"], { from }: Phrase): boolean =>
  OWNERS.has(tokens[from]?.lower ?? "") && tokens[from + 1]?.pos !== "VERB";

const OWNERS: ReadonlySet<string> = new Set(clauseWords["owners of what follows"].split(" "));

const DISMISSALS: ReadonlyMap<string, TriggerRow> = new Map(
  Object.entries(circumstances["words that tell another type of a person"]).map(([words, type]) => [
    words,
    triggerRowNamed(type),
  ]),
);

/** "demanded that he resign by Friday": the day belongs to what is demanded, not to the demand. */
const isWhatIsSaid = (
  date: Span,
  { accordingTo, statement }: FactStanding,
  statements: readonly ReadStatement[],
): boolean =>
  accordingTo === null &&
  statements.some(({ id, content }) => id === statement && content.some((part) => contains(part, date)));

/** "… were killed, the ministry said on Friday": the day belongs to the saying, not to what is said. */
const isOfTheSaying = (date: Span, trigger: Span, statements: readonly ReadStatement[]): boolean =>
  statements.some(
    ({ cue, content }) =>
      cue !== null &&
      !touches(cue, trigger) &&
      date.start >= cue.end &&
      date.start - cue.end <= SAID_ON &&
      !content.some((part) => contains(part, date)) &&
      content.some((part) => contains(part, trigger)),
  );

/** "welcomed the decision and said it would begin in May": the month is that of what is said next. */
const isOfNextSaying = (
  { tokens }: Scene,
  date: Span,
  trigger: Candidate,
  statements: readonly ReadStatement[],
): boolean =>
  statements.some(({ cue, content }) => {
    const said = tokens.findIndex(({ start }) => start === cue?.start);
    const isJoined = said > trigger.to && tokens[said - 1]?.pos === "CCONJ";
    return isJoined && content.some((part) => part.start > (tokens[said]?.start ?? 0) && contains(part, date));
  });

/** From "said" to its day: "told reporters on". */
const SAID_ON = 20;
