import type { EntityKey } from "../../domain/reading";
import { neighbour } from "../05-entities/scene";
import { isPossessive } from "../possessive";
import qualifiers from "../tables/qualifiers.json";
import type { Holding } from "./holders";
import { beginningBefore, SENTENCES_BACK } from "./looking-back";
import { OF_A_CLUB } from "./office-classes";
import { bodyAt, type Stage } from "./stage";

const OWNERS: ReadonlySet<string> = new Set(qualifiers.owners);

/** `its president`, `whose president`: whose, the words before have told; the country the article is about has no part in it. */
export const isOwned = ({ phrase: { determiner } }: Holding): boolean => OWNERS.has(determiner?.lower ?? "");

/** The body that `its` and `whose` stand for. */
export function ownerMeant(stage: Stage, holding: Holding): EntityKey | null {
  const determiner = holding.phrase.determiner?.lower;
  if (determiner === "whose") return bodyBeforeWhose(stage, holding);
  // A club is several to those who tell of its matches: "Their coach, NAME".
  const isOfClub = determiner === "their" && OF_A_CLUB.has(holding.phrase.row.class);
  return determiner === "its" || isOfClub ? bodyBefore(stage, holding) : null;
}

/** `the union, whose president, NAME, said`. */
function bodyBeforeWhose(stage: Stage, { phrase: { determiner } }: Holding): EntityKey | null {
  if (determiner === null) return null;
  const { scene } = stage;
  const before = neighbour(scene, determiner.at, -1);
  const last = before?.text === "," ? neighbour(scene, before.at, -1) : before;
  const body = bodyAt(stage, last?.at ?? -1);
  return body?.key ?? null;
}

/** `The European Central Bank has cut rates, and its president, …`: the first body of the sentence, or else of the one before. */
function bodyBefore({ scene, owners, members }: Stage, { phrase, sentence }: Holding): EntityKey | null {
  const isBody = (key: EntityKey): boolean => members.get(key)?.kind === "ORGANISATION";
  for (let back = 0; back <= SENTENCES_BACK; back += 1) {
    const end = back === 0 ? phrase.from : (scene.firstWords[sentence] ?? 0);
    const first = beginningBefore(scene, end, sentence, back);
    for (let at = first; at < end; at += 1) {
      const body = owners[at]?.find(({ key, kind }) => kind !== "PRONOUN" && isBody(key));
      if (body && !isOwner(scene, at) && !scene.words[at]?.quoted) return body.key;
    }
  }
  return null;
}

const isOwner = (scene: Stage["scene"], at: number): boolean => isPossessive(neighbour(scene, at, 1)?.text ?? "");

/** `President X … His finance secretary, NAME`: who it is that has one, or null where the text leaves that open. */
export function superiorOf({ people }: Stage, { person, phrase: { determiner } }: Holding): EntityKey | null {
  if (determiner === null || !PEOPLE.has(determiner.lower)) return null;
  const superior = people[determiner.at]?.find(({ kind }) => kind === "PRONOUN");
  return superior === undefined || superior.key === person ? null : superior.key;
}

const PEOPLE: ReadonlySet<string> = new Set(qualifiers["owners who are people"]);
