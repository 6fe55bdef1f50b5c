import type { Found } from "../../domain/provenance";
import type { EntityKey, ReadMembership } from "../../domain/reading";
import { neighbour, type Word, zoneOf } from "../05-entities/scene";
import { isOnce } from "../asked-once";
import verbs from "../tables/office-verbs.json";
import { bodyAt, type Stage } from "./stage";

const JOINS = new Set(verbs.joins);
const isJoined = isOnce(({ lower, lemma }) => lower === "joined" && JOINS.has(lemma));

/** `Stockholm joined the alliance on 7 March`, `Montenegro joined in 2017, North Macedonia in 2020`. */
export function joinedIn(stage: Stage): readonly Found<ReadMembership>[] {
  return stage.scene.words.filter(isJoined).flatMap((word) => {
    if (zoneOf(stage.scene, word) === "TEASER") return [];
    const country = countryBefore(stage, word);
    const body = bodyAfter(stage, word) ?? bodyBefore(stage, word);
    const id = stage.scene.sentences[word.sentence]?.id;
    if (!country || !body || id === undefined) return [];
    return [country, ...alsoJoined(stage, word), ...membersAfter(stage, word)].map((member) => ({
      fact: { member, of: body, kind: "MEMBER" as const, from: null, to: null, sentences: [id] },
      by: "rule: a country joined a body",
    }));
  });
}

const isCountry = ({ scene }: Stage, key: EntityKey): boolean => scene.library.almanac.countries.has(key);

const countryAt = (stage: Stage, at: number): EntityKey | null =>
  stage.owners[at]?.find((tie) => tie.kind !== "DEMONYM" && isCountry(stage, tie.key))?.key ?? null;

function countryBefore(stage: Stage, verb: Word): EntityKey | null {
  const before = neighbour(stage.scene, verb.at, -1);
  return before ? countryAt(stage, before.at) : null;
}

const REACH = 5;

/** An alliance, not a war or a list: the object is an organisation. */
function bodyAfter(stage: Stage, verb: Word): EntityKey | null {
  for (let steps = 1; steps <= REACH; steps += 1) {
    const word = neighbour(stage.scene, verb.at, steps);
    if (!word || word.pos === "PUNCT" || word.pos === "ADP" || word.pos === "NUM") return null;
    const body = bodyAt(stage, word.at);
    if (body) return body.key;
  }
  return null;
}

/** `joined in 2017` says what was joined in the sentence before. */
function bodyBefore(stage: Stage, verb: Word): EntityKey | null {
  const { scene } = stage;
  const next = neighbour(scene, verb.at, 1);
  if (next?.lower !== "in" && next?.pos !== "PUNCT") return null;
  const first = scene.firstWords[Math.max(0, verb.sentence - 1)] ?? 0;
  for (let at = verb.at - 1; at >= first; at -= 1) {
    const body = bodyAt(stage, at);
    if (body) return body.key;
  }
  return null;
}

/** The rest of the list: `…, Finland in 2023 and Sweden in 2024`. */
function alsoJoined(stage: Stage, verb: Word): readonly EntityKey[] {
  const found: EntityKey[] = [];
  for (let steps = 1; ; steps += 1) {
    const word = neighbour(stage.scene, verb.at, steps);
    if (!word) return found;
    const country = countryAt(stage, word.at);
    const isInYear =
      neighbour(stage.scene, word.at, 1)?.lower === "in" &&
      /^\d{4}$/u.test(neighbour(stage.scene, word.at, 2)?.text ?? "");
    if (country && isInYear) found.push(country);
  }
}

/** `after Finland, which became its 31st member`. */
function membersAfter(stage: Stage, verb: Word): readonly EntityKey[] {
  const found: EntityKey[] = [];
  for (let steps = 1; ; steps += 1) {
    const word = neighbour(stage.scene, verb.at, steps);
    if (!word) return found;
    const country = countryAt(stage, word.at);
    const next = stage.scene.words.slice(word.at + 1, word.at + 7).map(({ lower }) => lower);
    if (country && next[0] === "," && next[1] === "which" && next[2] === "became" && next.includes("member"))
      found.push(country);
  }
}
