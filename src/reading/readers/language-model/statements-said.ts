import type { Dropped } from "../../../domain/ports";
import type { Cue, EntityKey, ReadStatement } from "../../../domain/reading";
import { contains, type Span } from "../../../domain/span";
import type { Sentence, Token } from "../../draft";
import type { Said } from "./answer";
import { NOT_THERE } from "./cast-said";
import type { Words } from "./words";

type SaidStatement = Said["statements"][number];

/** What statements are checked against. */
export interface Scene {
  readonly sentences: ReadonlyMap<string, Sentence>;
  readonly words: Words;
  /** An event's own id for the model's, else an entity's key for its name. */
  readonly targetOf: (idOrName: string) => string;
  readonly keyOf: (name: string) => EntityKey;
}

/** The statements whose words all stand in their sentences; one that is not all there is dropped whole. */
export function statementsSaid(
  said: readonly SaidStatement[],
  idOf: (id: string) => string,
  scene: Scene,
): { statements: readonly ReadStatement[]; dropped: readonly Dropped[] } {
  const dropped: Dropped[] = [];
  const statements = said.flatMap((one): ReadStatement[] => {
    const found = statementSaid(one, idOf(one.id), scene);
    if (typeof found !== "string") return [found];
    dropped.push({ reason: found, what: `statement ${one.id} “${one.content.join(" … ").slice(0, 80)}”` });
    return [];
  });
  return { statements, dropped };
}

/** Or why there is none. */
function statementSaid(said: SaidStatement, id: string, scene: Scene): ReadStatement | string {
  const { words, keyOf, targetOf } = scene;
  const content = allOrNull(said.content.map((part) => words.within(part, said.sentences)));
  if (content === null) return NOT_THERE;
  const quotes = allOrNull(said.quotes.map((quote) => words.within(quote, said.sentences, content)));
  if (quotes === null) return NOT_THERE;
  const tokens = said.sentences.flatMap((sentence) => scene.sentences.get(sentence)?.tokens ?? []);
  if (!quotes.every((quote) => isQuoted(quote, tokens))) return "a quote that stands between no quotation marks";
  const { kind, attribution, sentences, saidOn, negated } = said;
  return {
    id,
    kind,
    speaker: said.speaker === null ? null : keyOf(said.speaker),
    attribution,
    addressees: said.addressees.map(keyOf),
    via: said.via === null ? null : keyOf(said.via),
    cue: cueOf(said, tokens, words),
    content,
    quotes,
    sentences,
    about: said.about.map(targetOf),
    saidOn,
    hedge: said.hedge !== null && words.within(said.hedge, sentences) !== null ? said.hedge : null,
    negated,
  };
}

const allOrNull = (spans: readonly (Span | null)[]): Span[] | null => {
  const found = spans.filter((span) => span !== null);
  return found.length === spans.length ? found : null;
};

const isQuoted = (quote: Span, tokens: readonly Token[]): boolean =>
  tokens.filter((token) => contains(quote, token)).every(({ quoted }) => quoted);

/** The dictionary form is ours: it stands nowhere in the text, so the model's word for it could not be checked. */
function cueOf({ cue, sentences }: SaidStatement, tokens: readonly Token[], words: Words): Cue | null {
  const span = cue === null ? null : words.within(cue, sentences);
  const verb = span && tokens.find((token) => contains(span, token));
  return span && verb ? { ...span, lemma: verb.lemma } : null;
}
