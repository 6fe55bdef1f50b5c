import type { Attribution } from "./attribution";
import type { TokenRange, Unit } from "./unit";
import { isAmong } from "./words";

/** `called X Y`: both X and Y are what was said. `what he called "Y"`: only Y is. */
export function withWhatIsNamed(attribution: Attribution): Attribution {
  const { unit, cue, addressee, content } = attribution;
  const verb = cue ? unit.tokens[cue.from] : undefined;
  if (cue === null || verb === undefined || !isAmong("verbs that give a name", verb.lemma)) return attribution;
  const after = unit.quotations.find(({ from }) => from >= cue.to && from <= cue.to + 2);
  const isAside = unit.tokens.slice(Math.max(0, cue.from - 4), cue.from).some(({ lower }) => lower === "what");
  if (isAside && after) return { ...attribution, content: [after] };
  const named = namedAs(unit, cue.to);
  if (named !== null) return { ...attribution, addressee: null, content: [{ from: cue.to, to: named }] };
  const joins = addressee !== null && addressee.from >= cue.to && content.some(({ from }) => from === addressee.to);
  return joins ? { ...attribution, addressee: null, content: joined([addressee, ...content]) } : attribution;
}

/** `described the offer as "compelling"` · `branding the deal "an insult"`: where the quoted name ends, or null. */
function namedAs({ tokens, quotations }: Unit, from: number): number | null {
  const quotation = quotations.find((one) => one.from > from && one.from - from <= LONGEST_NAMED);
  if (quotation === undefined || quotation.from === from) return null;
  const between = tokens.slice(from, quotation.from);
  const breaks = between.some(({ text, pos, lower }) => /^[,;:.]$/u.test(text) || pos === "VERB" || lower === "to");
  return breaks ? null : quotation.to;
}

/** How many words may stand between "called" and the quoted name. */
const LONGEST_NAMED = 8;

/** Parts that touch, as one. */
function joined(parts: readonly TokenRange[]): TokenRange[] {
  const whole: TokenRange[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last && last.to === part.from) whole[whole.length - 1] = { from: last.from, to: part.to };
    else whole.push(part);
  }
  return whole;
}
