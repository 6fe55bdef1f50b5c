import { tokenise } from "../../src/reading/03-tokens";
import { argumentLooks, reachOf } from "../../src/reading/06-statements/argument-looks";
import { cueLooks } from "../../src/reading/06-statements/cue-looks";
import { ARGUMENT_LABELS, CUE_LABELS, type StatementTaggers, THAT } from "../../src/reading/06-statements/taggers";
import { type TokenRange, type Unit, unitsOf } from "../../src/reading/06-statements/unit";
import { wordLooksOf } from "../../src/reading/06-statements/word-looks";
import type { Sentence, Token } from "../../src/reading/draft";
import { type Example, train } from "../../src/reading/perceptron/train";
import type { Annotated, GoldAttribution } from "./annotated";

/** With a quarter of the buckets too many features share one: attributions of windows not learnt from were .818, and are .824 (tried once). */
const SCHOOLING = { buckets: 2 ** 20, epochs: 8, dropout: 0.2 };

/** What the two taggers learn from annotated texts; the same texts give the same weights. */
export function trainTaggers(texts: readonly Annotated[]): StatementTaggers {
  const lessons = texts.flatMap((text) => unitsOf(sentencesOf(text)).map((unit) => lessonOf(unit, text.gold)));
  return {
    cues: train(
      lessons.map(({ cues }) => cues),
      { ...SCHOOLING, labels: CUE_LABELS },
    ),
    arguments: train(
      lessons.flatMap((lesson) => lesson.arguments),
      { ...SCHOOLING, labels: ARGUMENT_LABELS },
    ),
  };
}

export function sentencesOf({ text, sentences }: Annotated): Sentence[] {
  const spans = sentences.map(([start, end], at) => ({
    id: `S${at + 1}`,
    zone: "BODY" as const,
    paragraph: at,
    start,
    end,
  }));
  return tokenise(text, spans);
}

function lessonOf(unit: Unit, gold: readonly GoldAttribution[]): { cues: Example; arguments: Example[] } {
  const words = wordLooksOf(unit);
  const cued = gold.flatMap((attribution) => {
    const cue = attribution.cue ? firstRun(indicesIn(unit.tokens, [attribution.cue])) : null;
    return cue ? [{ attribution, cue }] : [];
  });
  const isCue = (at: number) => cued.some(({ cue }) => cue.from <= at && at < cue.to);
  return {
    cues: { looks: cueLooks(words, THAT), labels: unit.tokens.map((_, at) => (isCue(at) ? "CUE" : "O")) },
    arguments: cued.map(({ attribution, cue }) => {
      const reach = reachOf(words, cue);
      const label = labeller(unit.tokens, attribution, cue);
      return {
        looks: argumentLooks(words, cue),
        labels: unit.tokens.slice(reach.from, reach.to).map((_, at) => label(reach.from + at)),
      };
    }),
  };
}

function labeller(
  tokens: readonly Token[],
  { source, content, addressee }: GoldAttribution,
  cue: TokenRange,
): (at: number) => string {
  const [sources, contents, addressees] = [source ? [source] : [], content, addressee ? [addressee] : []].map(
    (stretches) => new Set(indicesIn(tokens, stretches)),
  );
  return (at) => {
    if (cue.from <= at && at < cue.to) return "O";
    if (sources?.has(at)) return "SOURCE";
    if (contents?.has(at)) return "CONTENT";
    return addressees?.has(at) ? "ADDRESSEE" : "O";
  };
}

function indicesIn(tokens: readonly Token[], stretches: readonly (readonly [number, number])[]): number[] {
  return [...tokens.keys()].filter((at) =>
    stretches.some(([start, end]) => (tokens[at]?.start ?? end) < end && start < (tokens[at]?.end ?? 0)),
  );
}

/** A cue may be split around other words; its first part is what the tagger learns to find. */
function firstRun(indices: readonly number[]): TokenRange | null {
  const [from] = indices;
  if (from === undefined) return null;
  const length = indices.findIndex((at, k) => at !== from + k);
  return { from, to: from + (length < 0 ? indices.length : length) };
}
