/** How sure one must be before anybody is named. */
export interface Caution {
  /** The least chance of who is named. */
  readonly sure: number;
  /** What somebody who is not in view counts, whose signs weigh nothing. */
  readonly somebodyElse: number;
}

/** Of several with signs the likeliest by number; null where nobody is likely enough. */
export function likeliestOf(
  signs: readonly (readonly string[])[],
  weights: ReadonlyMap<string, number>,
  { sure, somebodyElse }: Caution,
): number | null {
  const chances = signs.map((own) => Math.exp(sumOf(own, weights)));
  const best = Math.max(...chances);
  const all = chances.reduce((sum, chance) => sum + chance, somebodyElse);
  return best / all < sure ? null : chances.indexOf(best);
}

const sumOf = (signs: readonly string[], weights: ReadonlyMap<string, number>): number =>
  signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0);
