import { calledByLast } from "./04-names/called-by-last";
import { namedByContext } from "./04-names/context";
import { creditedAgencies } from "./04-names/credits";
import { settledOverDocument } from "./04-names/document";
import { withoutLooseEnds } from "./04-names/edges";
import type { Found } from "./04-names/found";
import { namedByHead } from "./04-names/heads";
import type { NameKnowledge } from "./04-names/knowledge";
import { withoutOrigins } from "./04-names/origins";
import { agreeingInParts } from "./04-names/parts";
import { spelledOutNames } from "./04-names/spelled-out";
import { taggedNames } from "./04-names/tagged";
import { widened } from "./04-names/widened";
import type { Name, Page, Sentence } from "./draft";
import type { Library } from "./library";

/** The proper names of the page where they stand, in text order: tagged word by word, then settled over the whole page. */
export function findNames(_page: Page, sentences: readonly Sentence[], { names }: Pick<Library, "names">): Name[] {
  return settledNames(sentences, taggedNames(sentences, names), names);
}

/** What whoever tagged the words has overlooked or cut wrongly, the whole page settles. */
export function settledNames(
  sentences: readonly Sentence[],
  tagged: readonly Found[],
  { gazetteers }: Pick<NameKnowledge, "gazetteers">,
): Name[] {
  const whole = withoutLooseEnds(tagged, gazetteers);
  const headed = namedByHead(sentences, widened(whole, gazetteers));
  const introduced = spelledOutNames(sentences, headed);
  const credited = creditedAgencies(sentences, introduced);
  const beside = namedByContext(sentences, withoutOrigins(credited, gazetteers), gazetteers);
  const known = calledByLast(sentences, agreeingInParts(beside, gazetteers), gazetteers);
  const settled = settledOverDocument(sentences, known);
  return settled
    .filter(isShort)
    .map(nameOf)
    .sort((a, b) => a.start - b.start);
}

/** In words. A longer row of capitals names nobody, and telling its endings apart takes time with their square. */
const LONGEST_NAME = 25;

const isShort = ({ from, to }: Found): boolean => to - from <= LONGEST_NAME;

/** A margin like this leaves no doubt. */
const CERTAIN = 25;

function nameOf({ sentence, from, to, kind, margin }: Found): Name {
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  return {
    start: first?.start ?? sentence.start,
    end: last?.end ?? sentence.end,
    kind,
    confidence: Math.min(1, margin / CERTAIN),
  };
}
