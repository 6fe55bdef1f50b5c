import type { ReadStatement } from "../../domain/reading";
import { contains, type Span, touches } from "../../domain/span";
import type { Factuality } from "../../domain/vocabulary";
import { listed } from "../listed";
import modality from "../tables/modality.json";
import { chargedWith } from "./charged";
import { isLookedBackOn } from "./looked-back-on";
import { isAlwaysThere, modeOf } from "./mode";
import type { Scene } from "./scene";
import { type FactStanding, triggerSpan } from "./telling";
import type { Candidate } from "./triggers";

const CUES: readonly (readonly [Factuality, ReadonlySet<string>])[] = [
  ["NEGATED", listed(modality.cues.NEGATED)],
  ["HYPOTHETICAL", listed(modality.cues.HYPOTHETICAL)],
  ["EXPECTED", listed(modality.cues.EXPECTED)],
];

/** How sure the article is of what the trigger reports: by the words around it, and by who says it. */
export function standingOf(scene: Scene, trigger: Candidate, statements: readonly ReadStatement[]): FactStanding {
  const span = triggerSpan(scene, trigger);
  const around = innermost(statements, span);
  const told = isAside(scene, trigger, around) || isUnderWay(scene, trigger, around) ? null : around;
  const performed = performedBy(span, statements);
  const mode = chargedWith(scene, trigger)?.factuality ?? modeOf(scene, trigger);
  if (performed !== undefined && told === null)
    return { factuality: mode ?? "ASSERTED", accordingTo: null, statement: mode === null ? performed.id : null };
  const presupposed = isPresupposed(scene, trigger);
  if (told !== null && presupposed && isAlwaysThere(trigger))
    return { factuality: mode ?? "ASSERTED", accordingTo: null, statement: null };
  if (told === null || told.speaker === null)
    return { factuality: mode ?? ofNobody(scene, trigger, told), accordingTo: null, statement: null };
  if (mode === null && isToldOfBefore(scene, trigger, told))
    return { factuality: "ASSERTED", accordingTo: null, statement: null };
  const denied = told.negated && !presupposed ? "NEGATED" : null;
  const isThere = presupposed && (isCalledSomething(scene, trigger) || isLookedBackOn(scene, trigger));
  const within = isThere ? null : factualityWithin(told);
  const factuality = denied ?? mode ?? within ?? (presupposed ? "ASSERTED" : "CLAIMED");
  return factuality === "ASSERTED"
    ? { factuality, accordingTo: null, statement: null }
    : { factuality, accordingTo: told.speaker, statement: told.id };
}

/** The statement that the words introduce: "he denied that …". */
export const performedBy = (span: Span, statements: readonly ReadStatement[]): ReadStatement | undefined =>
  statements.find(
    ({ cue, content }) => cue !== null && touches(cue, span) && !content.some((part) => contains(part, span)),
  );

/** Quoted words are somebody's, and "it is believed that" is not our word either, even where the text names nobody. */
function ofNobody({ tokens }: Scene, { from }: Candidate, told: ReadStatement | null): Factuality {
  if (told !== null) return factualityWithin(told) ?? "CLAIMED";
  return tokens[from]?.quoted ? "CLAIMED" : "ASSERTED";
}

/** The shortest statement whose content holds the words: in a claim within a claim, the inner one. */
function innermost(statements: readonly ReadStatement[], span: Span): ReadStatement | null {
  const around = statements.flatMap((statement) => {
    const part = statement.content.find((content) => contains(content, span));
    return part === undefined ? [] : [{ statement, length: part.end - part.start }];
  });
  return around.toSorted((a, b) => a.length - b.length)[0]?.statement ?? null;
}

/** What is promised is expected, what is feared or asked for may never be, what is denied is not. */
function factualityWithin({ kind, cue, negated, hedge }: ReadStatement): Factuality | null {
  if (negated) return "NEGATED";
  const byCue = CUES.find(([, lemmas]) => cue !== null && lemmas.has(cue.lemma));
  if (byCue !== undefined) return byCue[0];
  if (kind === "THOUGHT") return "HYPOTHETICAL";
  return hedge === null ? null : "REPORTED";
}

/**
 * "as Lee has promised", "who claimed": what a clause of its own adds is the article's word, not the speaker's, unless it is
 * said in that clause: "who denies killing his wife".
 */
function isAside({ tokens }: Scene, { from }: Candidate, around: ReadStatement | null): boolean {
  for (let at = from - 1; at >= 0 && at > from - ASIDE_REACH; at--) {
    const word = tokens[at]?.lower ?? "";
    if (around !== null && tokens[at]?.start === around.cue?.start) return false;
    if (ASIDES.has(word)) return tokens[at - 1]?.text === ",";
    if (tokens[at]?.pos === "PUNCT") return false;
  }
  return false;
}

const ASIDES = listed(modality.asides);
const ASIDE_REACH = 8;

/** "The talks, which began in May, had been expected to end this week": their end is expected, and not the talks. */
function isUnderWay({ tokens }: Scene, { from }: Candidate, around: ReadStatement | null): boolean {
  const start = around?.cue?.start;
  const expected = tokens.findIndex((token) => token.start === start);
  if (expected <= from || tokens[from]?.pos !== "NOUN" || tokens[expected + 1]?.lower !== "to") return false;
  return GOES_ON.has(tokens[expected + 2]?.lemma ?? "");
}

const GOES_ON = listed(modality["what goes on is there"]);

/** "agreed to hand him over after he was charged", "denied threatening her after she was fined": that has happened, whatever comes of the rest. */
function isToldOfBefore(scene: Scene, { from }: Candidate, { negated, content }: ReadStatement): boolean {
  const { tokens } = scene;
  const group = scene.verbGroup(from);
  if (group === null || from >= group.to || !isPast(tokens[group.from])) return false;
  const after = tokens.findLastIndex(({ lower }, at) => at < group.from && AFTER.has(lower));
  const start = tokens[after]?.start ?? null;
  const said = start === null ? undefined : content.find((part) => part.start < start && start < part.end);
  if (said === undefined || scene.verbs(after, group.from) > 0) return false;
  return negated || tokens.find((token) => token.start === said.start)?.lower === "to";
}

const isPast = (verb: Scene["tokens"][number] | undefined): boolean =>
  verb !== undefined && (PAST.has(verb.lower) || (verb.lower !== verb.lemma && !/(?:s|ing)$/u.test(verb.lower)));

const PAST = new Set(["was", "were", "had", "has", "have"]);
const AFTER = listed(modality["after which a deed is told"]);

/** "the war" is there whoever speaks of it; in "feared that landslides might block" nothing is. */
function isPresupposed({ tokens }: Scene, { from }: Candidate): boolean {
  if (tokens[from]?.pos === "VERB" || tokens[from]?.pos === "AUX") return false;
  const article = tokens[phraseStart(tokens, from)];
  return DEFINITE.has(article?.lower ?? "") && article?.pos !== "SCONJ";
}

/** "called the walkout irresponsible": nobody calls for it, there was one. */
function isCalledSomething({ tokens }: Scene, { from, to }: Candidate): boolean {
  const next = tokens[to];
  const isJudged = next?.pos === "ADJ" || next?.pos === "DET" || next?.quoted === true;
  return isJudged && tokens[phraseStart(tokens, from) - 1]?.lemma === "call";
}

/** Where the article of a noun's phrase stands, or the word in front of a phrase without one. */
function phraseStart(tokens: Scene["tokens"], noun: number): number {
  let at = noun - 1;
  while (at > noun - LONGEST_PHRASE && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.pos ?? "")) at--;
  return at;
}

const DEFINITE = listed(modality.definite);
const LONGEST_PHRASE = 6;
