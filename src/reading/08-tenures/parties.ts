import type { Found } from "../../domain/provenance";
import type { EntityKey, LocalId, ReadMembership, ReadTenure } from "../../domain/reading";
import { neighbour, type Word, wordRange } from "../05-entities/scene";
import type { CastMember, CastMention } from "../draft";
import table from "../tables/memberships.json";
import partyWords from "../tables/party-words.json";
import { type Holding, TOLD_IN } from "./holders";
import { partiesOfLawmakers } from "./lawmakers";
import { ends, type Stage } from "./stage";

const NAMED_PARTY = new RegExp(`\\b(?:${partyWords.join("|")})\\b`, "iu");

export const isParty = ({ kind, name, mentions }: CastMember): boolean =>
  kind === "ORGANISATION" && (NAMED_PARTY.test(name) || mentions.some(({ kind: how }) => how === "DEMONYM"));

/** Who belongs to which party: it stands beside the name, in the title, or the person leads it. */
export function partiesOf(
  stage: Stage,
  holdings: readonly Holding[],
  tenures: readonly ReadTenure[],
): readonly Found<ReadMembership>[] {
  const lawmakers = partiesOfLawmakers(stage, holdings);
  const parties = [...stage.members.values()].filter((body) => isParty(body) || lawmakers.has(body.key));
  const holders = holdersByWord(holdings);
  return [...parties.flatMap((party) => besideNames(stage, party, holders)), ...ofLeaders(parties, tenures)];
}

const besideNames = (
  stage: Stage,
  party: CastMember,
  holders: ReadonlyMap<number, EntityKey>,
): readonly Found<ReadMembership>[] =>
  party.mentions.flatMap((mention) => {
    const [person, id] = [memberBeside(stage, mention, holders), sentenceIdOf(stage, mention)];
    return person && id ? [membership(person, party.key, [id], "a party beside a name")] : [];
  });

function ofLeaders(parties: readonly CastMember[], tenures: readonly ReadTenure[]): readonly Found<ReadMembership>[] {
  const keys = new Set(parties.map((party) => party.key));
  const leading = tenures.filter((tenure) => keys.has(tenure.of) && tenure.status === "CURRENT" && tenure.head);
  return leading.map(({ person, of, sentences }) =>
    membership(person, of, sentences, "who leads a party belongs to it"),
  );
}

const membership = (
  member: EntityKey,
  of: EntityKey,
  sentences: readonly LocalId[],
  rule: string,
): Found<ReadMembership> => ({
  fact: { member, of, kind: "PARTY", from: null, to: null, sentences },
  by: `rule: ${rule}`,
});

function sentenceIdOf({ scene }: Stage, mention: CastMention): LocalId | null {
  const [first] = wordRange(scene, mention);
  const sentence = scene.sentences[scene.words[first]?.sentence ?? -1];
  return sentence && TOLD_IN.has(sentence.zone) ? sentence.id : null;
}

/** `Democrat Ann Lee`, `Lee, of the SPD`, `Lee, a member of the PP`, `Lee, whose CDU`, `the Republican`. */
function memberBeside(stage: Stage, mention: CastMention, holders: ReadonlyMap<number, EntityKey>): EntityKey | null {
  const [first, after] = wordRange(stage.scene, mention);
  return (
    bearerAfter(stage, mention, after) ??
    holders.get(first) ??
    inDescriptor(stage, mention) ??
    inBrackets(stage, first, after) ??
    apposedTo(stage, first)
  );
}

function bearerAfter(stage: Stage, mention: CastMention, after: number): EntityKey | null {
  if (mention.kind !== "DEMONYM") return null;
  const next = stage.scene.words[after];
  const named = stage.people[after]?.find((tie) => tie.kind === "NAME" && tie.start === next?.start);
  return named?.key ?? null;
}

/** For each word of a role phrase who holds the role. */
function holdersByWord(holdings: readonly Holding[]): ReadonlyMap<number, EntityKey> {
  const holders = new Map<number, EntityKey>();
  for (const { phrase, relation, person } of holdings) {
    if (relation === "AS") continue;
    for (let at = phrase.from; at < phrase.to; at++) if (!holders.has(at)) holders.set(at, person);
  }
  return holders;
}

const inDescriptor = ({ people, scene }: Stage, mention: CastMention): EntityKey | null => {
  const [first] = wordRange(scene, mention);
  return people[first]?.find((tie) => tie.kind === "DESCRIPTOR")?.key ?? null;
};

const LINKS: ReadonlySet<string> = new Set(table["beside a party"]);
const isLink = ({ lower }: Word): boolean => LINKS.has(lower) || /^\p{L}+ist$/u.test(lower);
const REACH = 9;

const FROM: ReadonlySet<string> = new Set(table["before a party"]);

/** `NAME (Centre Party)` */
const inBrackets = (stage: Stage, first: number, after: number): EntityKey | null =>
  neighbour(stage.scene, first, -1)?.text === "(" && neighbour(stage.scene, after - 1, 1)?.text === ")"
    ? (ends(stage, first - 2)?.key ?? null)
    : null;

/** Back over `of the`, `a member of the conservative` to `NAME,`, and over `of the` to `NAME`. */
function apposedTo(stage: Stage, first: number): EntityKey | null {
  const { words } = stage.scene;
  const sentence = words[first]?.sentence;
  for (let at = first - 1; at > first - REACH; at -= 1) {
    const word = words[at];
    if (!word || word.sentence !== sentence) return null;
    if (FROM.has(word.lower) && ends(stage, at - 1)) return ends(stage, at - 1)?.key ?? null;
    if (word.text === ",") return ends(stage, at - 1)?.key ?? null;
    const inName = stage.people[at]?.some((tie) => tie.kind === "NAME") ?? false;
    if (!isLink(word) && !inName) return null;
  }
  return null;
}
