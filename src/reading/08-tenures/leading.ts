import type { Found } from "../../domain/provenance";
import type { ReadTenure } from "../../domain/reading";
import { neighbour, type Word, zoneOf } from "../05-entities/scene";
import { isOnce } from "../asked-once";
import verbs from "../tables/office-verbs.json";
import { bodyAt, personAt, type Stage } from "./stage";

const LEADS = new Set(verbs.leads);
const mayLead = isOnce(({ lemma, pos }) => LEADS.has(lemma) && pos !== "NOUN");

/** `Per Holm, who leads the opposition CDU`: a body named as the object, now. */
export function leadingIn(stage: Stage): readonly Found<ReadTenure>[] {
  return stage.scene.words.filter(mayLead).flatMap((verb) => {
    if (!isNow(stage, verb) || zoneOf(stage.scene, verb) === "TEASER") return [];
    const fact = leadership(stage, verb);
    return fact === null ? [] : [{ fact, by: `rule: a verb of leading, “${verb.lower}”` }];
  });
}

function leadership(stage: Stage, verb: Word): ReadTenure | null {
  const [person, of] = [subjectOf(stage, verb), bodyAfter(stage, verb)];
  const id = stage.scene.sentences[verb.sentence]?.id;
  if (person === null || of === null || id === undefined) return null;
  const from = sinceWhen(stage, verb);
  return { person, title: "leader", of, head: true, from, to: null, status: "CURRENT", sentences: [id] };
}

/** Only the present tense says who leads: somebody `led` a protest, too. */
const isNow = (stage: Stage, word: Word): boolean =>
  /(?:s)$/u.test(word.lower) ||
  (neighbour(stage.scene, word.at, -1)?.lower === "has" && sinceWhen(stage, word) !== null);

/** `has led the bank since 2019`: the year from which on. */
function sinceWhen({ scene }: Stage, verb: Word): string | null {
  for (let steps = 1; steps <= SINCE_REACH; steps += 1) {
    const [since, year] = [neighbour(scene, verb.at, steps), neighbour(scene, verb.at, steps + 1)];
    if (since?.lower === "since") return /^(?:19|20)\d\d$/u.test(year?.text ?? "") ? (year?.text ?? null) : null;
  }
  return null;
}

const SINCE_REACH = 10;

function subjectOf(stage: Stage, verb: Word): string | null {
  const helping = neighbour(stage.scene, verb.at, -1)?.lower === "has" ? 1 : 0;
  const first = verb.at - helping;
  const who = stage.scene.words[first - 1];
  const at = who?.lower === "who" ? first - (stage.scene.words[first - 2]?.text === "," ? 3 : 2) : first - 1;
  return stage.scene.words[at]?.sentence === verb.sentence ? (personAt(stage, at, "NAME")?.key ?? null) : null;
}

const REACH = 6;

function bodyAfter(stage: Stage, verb: Word): string | null {
  for (let steps = 1; steps <= REACH; steps += 1) {
    const word = neighbour(stage.scene, verb.at, steps);
    if (!word || word.pos === "PUNCT" || word.pos === "ADP") return null;
    const body = bodyAt(stage, word.at);
    if (body) return body.key;
  }
  return null;
}
