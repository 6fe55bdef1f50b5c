import type { BackgroundTenure } from "../../domain/background";
import type { EntityKey, ReadEvent } from "../../domain/reading";
import type { Tie } from "../05-entities/roster";
import { type Scene, sceneOf } from "../05-entities/scene";
import { tiesByWord } from "../05-entities/ties-by-word";
import type { Cast, CastMember, Page, Sentence } from "../draft";
import type { Library } from "../library";
import { type TitleBodies, titleBodiesIn } from "./title-bodies";

/** The article with its cast laid over its words: what this pass looks at. */
export interface Stage {
  readonly scene: Scene;
  readonly members: ReadonlyMap<EntityKey, CastMember>;
  /** Countries, places and bodies by word: those that offices belong to. */
  readonly owners: readonly (readonly Tie[])[];
  /** People by word, in whatever words they are mentioned. */
  readonly people: readonly (readonly Tie[])[];
  /** Who takes or leaves an office: those events, by everybody who has a part in them. */
  readonly changes: ReadonlyMap<EntityKey, readonly ReadEvent[]>;
  /** Bodies with a name of several words, by each of them but the first, which others may share. */
  readonly bodiesByWord: ReadonlyMap<string, readonly CastMember[]>;
  readonly titleBodies: TitleBodies;
  readonly background: readonly BackgroundTenure[];
}

export function stageOf(
  page: Page,
  sentences: readonly Sentence[],
  cast: Cast,
  events: readonly ReadEvent[],
  library: Library,
): Stage {
  const scene = sceneOf(page, sentences, library);
  const ties = (accepts: (member: CastMember, kind: string) => boolean): readonly Tie[] =>
    cast.members.flatMap((member) =>
      member.mentions
        .filter((mention) => accepts(member, mention.kind))
        .map(({ start, end, kind, by }) => ({ start, end, kind, by, key: member.key })),
    );
  const mayOwn = (member: CastMember, kind: string): boolean =>
    member.kind === "PLACE" || (member.kind === "ORGANISATION" && kind !== "DEMONYM");
  return {
    scene,
    members: new Map(cast.members.map((member) => [member.key, member])),
    owners: tiesByWord(scene, ties(mayOwn)),
    people: tiesByWord(
      scene,
      ties((member) => member.kind === "PERSON" && isNamed(member)),
    ),
    changes: changesIn(events),
    bodiesByWord: bodiesByWord(cast),
    titleBodies: titleBodiesIn(cast.members),
    background: library.background.tenures,
  };
}

/** "the mayor" whom nobody names is somebody, but to say that he is mayor says nothing. */
const isNamed = ({ mentions }: CastMember): boolean => mentions.some(({ kind }) => kind === "NAME");

const CHANGES: ReadonlySet<string> = new Set(["TAKE_OFFICE", "LEAVE_OFFICE"]);

/** By person, because every holding of a long text asks for them: through all events each would be the square of its length. */
function changesIn(events: readonly ReadEvent[]): ReadonlyMap<EntityKey, readonly ReadEvent[]> {
  const changes = new Map<EntityKey, ReadEvent[]>();
  for (const event of events) {
    if (!CHANGES.has(event.type)) continue;
    for (const entity of new Set(event.participants.map((one) => one.entity))) addUnder(changes, entity, event);
  }
  return changes;
}

function bodiesByWord({ members }: Cast): ReadonlyMap<string, readonly CastMember[]> {
  const bodies = new Map<string, CastMember[]>();
  for (const member of members) {
    if (member.kind !== "ORGANISATION") continue;
    const [, ...words] = member.name.split(" ");
    for (const word of new Set(words)) if (/^\p{Lu}/u.test(word)) addUnder(bodies, word, member);
  }
  return bodies;
}

function addUnder<Item>(items: Map<string, Item[]>, key: string, item: Item): void {
  const before = items.get(key);
  if (before === undefined) items.set(key, [item]);
  else before.push(item);
}

/** The person mentioned by exactly these words' first or last one. */
export const personAt = ({ people }: Stage, at: number, kind?: string): Tie | null =>
  people[at]?.find((tie) => kind === undefined || tie.kind === kind) ?? null;

/** The body that these words name, describe or stand for. */
export const bodyAt = ({ owners, members }: Stage, at: number): Tie | null =>
  owners[at]?.find(({ key }) => members.get(key)?.kind === "ORGANISATION") ?? null;

/** Does a person's mention begin or end at this word? */
export function begins(stage: Stage, at: number): Tie | null {
  const start = stage.scene.words[at]?.start;
  return stage.people[at]?.find((tie) => tie.start === start && tie.kind === "NAME") ?? null;
}

export function ends(stage: Stage, at: number): Tie | null {
  const end = stage.scene.words[at]?.end;
  return stage.people[at]?.find((tie) => tie.end === end && tie.kind === "NAME") ?? null;
}
