import { listed } from "../listed";
import { isPossessive } from "../possessive";
import circumstances from "../tables/circumstances.json";
import cities from "../tables/cities.json";
import words from "../tables/clause-words.json";
import modality from "../tables/modality.json";
import senses from "../tables/other-senses.json";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import type { Parts } from "./taggers";
import type { Candidate } from "./triggers";

const CITIES: ReadonlySet<string> = new Set(cities.map(({ key }) => key));
const OF_NO_TOWN = listed(circumstances["types no town does"]);
const BLOWS = listed(senses["what is done with weapons"]);
const TELLS = listed(circumstances["verbs of whoever only tells of a deed"]);
const NOT_BY_TELLING = listed(circumstances["types not done by telling"]);
const HANDLES = listed(circumstances["verbs of whoever is asked"]);
const COME_FROM_OTHERS = listed(circumstances["types that come from others"]);
const SOME_OF = listed(circumstances["heads that only count"]);
const HAD_BY_THE_PAST = listed(modality["had by what has happened"]);
const OVERCOMES = listed(circumstances["verbs of whoever overcomes"]);
const VEHICLES = listed(circumstances["vehicles that mean no harm"]);
const QUOTES = listed(circumstances["verbs of whoever quotes"]);
const OF_BOTH_SIDES = listed(circumstances["attacks of both sides"]);

/** Whose deed it is not, though they stand where doers stand. */
export const withoutOthers = (scene: Scene, trigger: Candidate, parts: Parts): Parts =>
  parts.doers.length === 0 ? parts : RULES.reduce((right, rule) => rule(scene, trigger, right), parts);

const isNoun = ({ tokens }: Scene, { from }: Candidate): boolean => tokens[from]?.pos === "NOUN";

const withoutDoers = ({ doers, receivers }: Parts, isWrong: (phrase: Phrase) => boolean): Parts => ({
  doers: doers.filter((phrase) => !isWrong(phrase)),
  receivers,
});

/** "the London bombings": where they were; but "the Norwegian attack", "Norway attack". */
function withoutTowns({ tokens }: Scene, { row, from }: Candidate, parts: Parts): Parts {
  if (!OF_NO_TOWN.has(row.type)) return parts;
  const isOfBlow = ({ noun, to, from: first }: Phrase): boolean =>
    (first <= from && from < to) || BLOWS.has(tokens[noun]?.lemma ?? "");
  return withoutDoers(parts, (phrase) => isTown(phrase) && phrase.head !== phrase.noun && isOfBlow(phrase));
}

/** What no almanac knows as a country, called by its own name. */
const isTown = ({ kind, mention, member }: Phrase): boolean =>
  kind === "PLACE" && mention === "NAME" && member !== null && (member.wikidata === null || CITIES.has(member.key));

/** "witnesses heard a blast", "officials say the talks took place", "the council rejected the request": it is somebody else's. */
function withoutTellers(scene: Scene, trigger: Candidate, parts: Parts): Parts {
  const group = isNoun(scene, trigger) ? scene.verbGroup(trigger.from) : null;
  if (group === null || group.passive || group.to > trigger.from) return parts;
  const isDirect = scene.tokens.slice(group.to, trigger.from).every(({ pos }) => IN_AN_OBJECT.has(pos));
  const verb = scene.tokens[group.to - 1]?.lemma ?? "";
  const isOthers =
    (TELLS.has(verb) && NOT_BY_TELLING.has(trigger.row.type)) ||
    (HANDLES.has(verb) && COME_FROM_OTHERS.has(trigger.row.type));
  return isDirect && isOthers ? withoutDoers(parts, ({ to }) => to <= group.from) : parts;
}

/** Without "his": "announced his resignation". */
const IN_AN_OBJECT = new Set(["DET", "ADJ", "NOUN", "NUM", "PROPN"]);

/** "the grandmother of Ann Lee has died": she has, and Ann Lee has not; but "thousands of people", "Ann Lee, the widow of Per Holm, who". */
function withHeadOfSubject(scene: Scene, { from }: Candidate, { doers, receivers }: Parts): Parts {
  const group = scene.verbGroup(from);
  if (group === null || group.passive || from >= group.to) return { doers, receivers };
  const heads = doers.map((phrase) => (phrase.to === group.from ? (headOf(scene, phrase) ?? phrase) : phrase));
  return { doers: [...new Set(heads)].filter(({ kind }) => kind !== null), receivers };
}

/** The phrase in front of "of" and a person's name. */
function headOf({ tokens, phrases }: Scene, { from, kind, mention }: Phrase): Phrase | null {
  if (kind !== "PERSON" || mention !== "NAME" || tokens[from - 1]?.lower !== "of") return null;
  const noun = tokens[from - 2];
  if (noun?.pos !== "NOUN" || SOME_OF.has(noun.lemma)) return null;
  return phrases.find(({ to }) => to === from - 1) ?? null;
}

/** "marked the anniversary of the attacks", "called for an inquiry into the attack": it was by others, before. */
function withoutLaterOnes({ tokens }: Scene, { from }: Candidate, parts: Parts): Parts {
  let at = from - 1;
  while (at > from - LONGEST && isInPhrase(tokens[at])) at--;
  const [head = "", link = ""] = [tokens[at - 1]?.lemma, tokens[at]?.lower];
  const isOfPast = (link === "of" && HAD_BY_THE_PAST.has(head)) || LOOKS_INTO.has(`${head} ${link}`);
  return isOfPast ? withoutDoers(parts, ({ to }) => to < at) : parts;
}

const LOOKS_INTO: ReadonlySet<string> = new Set(circumstances["what looks into the deeds of others"]);

const isInPhrase = (token: Scene["tokens"][number] | undefined): boolean =>
  token !== undefined && (IN_AN_OBJECT.has(token.pos) || token.text === "," || isPossessive(token.text));

/** "the deadly September 11, 2001" */
const LONGEST = 8;

/** "killed 15 pirates who had carried out attacks": the pirates had. */
const isWhoDid = ({ tokens }: Scene, { to }: Phrase): boolean => RELATIVE.has(tokens[to]?.lower ?? "");

const RELATIVE = listed(words.relative);

/** "at least", "nearly", "more than". */
const OF_COUNT = new Set(["DET", "ADJ", "NUM", "ADV", "ADP", "SCONJ"]);

/** "troops killed 50 rebels in an operation": it was that of the troops; but "in clashes". */
function withoutOvercome(scene: Scene, trigger: Candidate, { doers, receivers }: Parts): Parts {
  if (trigger.row.type !== "ATTACK" || !isNoun(scene, trigger) || OF_BOTH_SIDES.has(trigger.words))
    return { doers, receivers };
  const overcomer = (phrase: Phrase): Phrase | null => {
    const group = phrase.to <= trigger.from && !isWhoDid(scene, phrase) ? scene.verbGroup(phrase.from) : null;
    const isObject = group !== null && !group.passive && group.to <= phrase.from && phrase.from - group.to < LONGEST;
    if (!isObject || !scene.tokens.slice(group.to, phrase.from).every(({ pos }) => OF_COUNT.has(pos))) return null;
    return OVERCOMES.has(scene.tokens[group.to - 1]?.lemma ?? "") ? group.subject : null;
  };
  const does = doers.map((phrase) => overcomer(phrase) ?? phrase);
  return { doers: [...new Set(does)].filter(({ kind }) => kind !== null), receivers };
}

/** "a Japanese train derailed, killing ten": no country does it. */
const withoutVehicles = ({ tokens }: Scene, _trigger: Candidate, parts: Parts): Parts =>
  withoutDoers(
    parts,
    ({ kind, noun, head }) => kind === "PLACE" && head !== noun && VEHICLES.has(tokens[noun]?.lemma ?? ""),
  );

/** "The agency quoted Minister Ann Lee as denying it": she denies it, and not the agency. */
function withQuoted({ tokens, phrases }: Scene, { from }: Candidate, { doers, receivers }: Parts): Parts {
  if (tokens[from - 1]?.lower !== "as" || !tokens[from]?.lower.endsWith("ing")) return { doers, receivers };
  let verb = from - 1;
  while (verb > from - LONGEST_QUOTED && !QUOTES.has(tokens[verb]?.lemma ?? "")) verb--;
  if (!QUOTES.has(tokens[verb]?.lemma ?? "")) return { doers, receivers };
  const quoted = phrases.find((phrase) => phrase.from > verb && phrase.to === from - 1);
  const others = doers.filter((phrase) => phrase.from > verb && phrase !== quoted);
  return { doers: quoted === undefined || quoted.kind === null ? others : [quoted, ...others], receivers };
}

/** "quoted the country's new Deputy Foreign Minister Ann Lee as" */
const LONGEST_QUOTED = 14;

const RULES = [
  withQuoted,
  withoutVehicles,
  withoutTowns,
  withoutTellers,
  withHeadOfSubject,
  withoutLaterOnes,
  withoutOvercome,
] as const;
