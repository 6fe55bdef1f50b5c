import type { EntityKey } from "../../domain/reading";
import { PERSON_NOUNS } from "../person-nouns";
import words from "../tables/entity-words.json";
import evidence from "../tables/kind-evidence.json";
import { gendersIn } from "./gender";
import { likeliestAntecedent } from "./likeliest-antecedent";
import { newcomerSince } from "./newcomers";
import { type PersonMention, personMentionsIn, pronounMention, unnamedIn } from "./person-mentions";
import { type Pronoun, pronounAt } from "./pronoun";
import { type Roster, type Sighting, sighting } from "./roster";
import { neighbour, type Scene, type Word, zoneOf } from "./scene";
import { type InView, type Question, whomItMayMean } from "./whom-it-may-mean";

/** Of whom a pronoun may mean the one it does; null leaves it open. */
export type Choice = (scene: Scene, question: Question) => EntityKey | null;

/** Nobody looks further back than this many mentions. */
const MOST_BACK = 14;

/** Nor than this many nouns for people. */
const MOST_UNNAMED = 6;

/** Nor further ahead than this many names. */
const MOST_AHEAD = 3;

/** He and she: whoever is likeliest meant, or nobody where that is a guess. Pronouns in quotations wait for who speaks. */
export function pronounSightings(
  scene: Scene,
  roster: Roster,
  choice: Choice = likeliestAntecedent,
): readonly Sighting[] {
  const genders = new Map(gendersIn(scene, roster));
  const named = personMentionsIn(scene, roster);
  const unnamed = unnamedIn(scene, roster);
  const identities = new Map(roster.identities);
  const found: Sighting[] = [];
  const seen: PersonMention[] = [];
  let next = 0;
  let passed = 0;
  for (const word of scene.words) {
    if (unnamed[passed] === word) passed += 1;
    for (; next < named.length && (named[next]?.word.at ?? 0) < word.at; next += 1)
      seen.push(...named.slice(next, next + 1));
    const pronoun = pronounAt(scene, word);
    if (pronoun === null || word.quoted || isOfUnnamed(scene, word, pronoun)) continue;
    const inView = {
      before: seen.slice(-MOST_BACK),
      behind: named.slice(next, next + MOST_AHEAD),
      unnamed: unnamed.slice(Math.max(0, passed - MOST_UNNAMED), passed),
      genders,
    };
    const meant = meantBy(scene, word, pronoun, inView, choice);
    const known = meant === null ? undefined : identities.get(meant);
    if (!known) continue;
    const last = seen.findLast(({ key }) => key === known.key)?.word;
    const newcomer = newcomerSince(scene, word, pronoun.gender, last);
    const identity = newcomer?.identity ?? known;
    if (newcomer) {
      found.push(newcomer);
      identities.set(identity.key, identity);
    }
    found.push(sighting(identity, word, "PRONOUN", "likeliest person"));
    const isClear = pronoun.part === "SUBJECT" || (pronoun.part === "OWNER" && isOnlyOneHere(word, seen));
    if (isClear && !genders.has(identity.key)) genders.set(identity.key, pronoun.gender);
    seen.push(pronounMention(scene, identity.key, word, pronoun));
  }
  return found;
}

function meantBy(scene: Scene, word: Word, pronoun: Pronoun, inView: InView, choice: Choice): EntityKey | null {
  const question = whomItMayMean(scene, word, pronoun, inView);
  if (pronoun.part === "REFLEXIVE") return doerHere(question);
  if (question.people.length > 0) return choice(scene, question);
  return pronoun.part === "SUBJECT" ? onlyPersonBefore(scene, word, inView) : null;
}

/** `Ann Lee blamed herself`: the last one who does something. */
function doerHere({ word, people }: Question): EntityKey | null {
  const doers = people.flatMap(({ mentions }) => mentions.filter(({ verbs }) => verbs.length > 0));
  const here = doers.filter((one) => one.word.sentence === word.sentence && one.word.at < word.at);
  return here.sort((one, other) => one.word.at - other.word.at).at(-1)?.key ?? null;
}

/** `Their coach said he would resign`: the coach would, whom nobody has named; but `his lawyer said he was ill`. */
function isOfUnnamed(scene: Scene, { at }: Word, { part }: Pronoun): boolean {
  const that = neighbour(scene, at, -1);
  const steps = that?.lower === "that" ? 1 : 0;
  const [verb, noun, owner] = [1, 2, 3].map((step) => neighbour(scene, at, -step - steps));
  if (part !== "SUBJECT" || !SAYS.has(verb?.lemma ?? "") || !PERSON_NOUNS.has(noun?.lower ?? "")) return false;
  return UNNAMED.has(owner?.lower ?? "") && !FOR_ANOTHER.has(noun?.lower ?? "");
}

const SAYS: ReadonlySet<string> = new Set(words["verbs of somebody unnamed who says"]);
const UNNAMED: ReadonlySet<string> = new Set(words["words before somebody unnamed"]);
const FOR_ANOTHER: ReadonlySet<string> = new Set([...evidence["who speaks for another"], ...evidence.relatives]);

/** `Ann Lee fired her minister`: nobody else has been named in the sentence, so she is a woman. */
function isOnlyOneHere(word: Word, seen: readonly PersonMention[]): boolean {
  const here = seen.slice(-MOST_BACK).filter((one) => one.word.sentence === word.sentence);
  return here.some(({ verbs }) => verbs.length > 0) && new Set(here.map(({ key }) => key)).size === 1;
}

/** `Robin Ondal was in tears. He …`: nobody else has been named, and a given name may be anybody's. */
function onlyPersonBefore(scene: Scene, word: Word, { before }: InView): EntityKey | null {
  const near = before.filter(
    (one) => word.sentence - one.word.sentence <= 1 && zoneOf(scene, one.word) === zoneOf(scene, word),
  );
  const keys = new Set(near.map(({ key }) => key));
  return keys.size === 1 ? (near[0]?.key ?? null) : null;
}
