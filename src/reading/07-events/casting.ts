import type { EntityKey } from "../../domain/reading";
import { slug } from "../../domain/slug";
import type { Span } from "../../domain/span";
import type { Stage } from "../06-statements/stage";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import type { Telling } from "./telling";

/** A telling whose parts have become members of the cast. */
export interface CastTelling {
  readonly telling: Telling;
  readonly doers: readonly EntityKey[];
  readonly receivers: readonly EntityKey[];
  readonly place: EntityKey | null;
  readonly body: EntityKey | null;
}

/** Turns phrases into members; groups and bodies that only act in events come onto the stage here. */
export function castTelling(telling: Telling, stage: Stage): CastTelling {
  const { scene, trigger, place, about } = telling;
  const keys = (phrases: readonly Phrase[]): EntityKey[] => [
    ...new Set(phrases.flatMap((phrase) => memberOf(scene, phrase, stage) ?? [])),
  ];
  const doers = keys(telling.doers);
  const receivers = keys(telling.receivers).filter((key) => !doers.includes(key));
  const oneSided = trigger.row.doer === trigger.row.receiver;
  return {
    telling,
    doers: oneSided ? [...doers, ...receivers] : doers,
    receivers: oneSided ? [] : receivers,
    place: place?.member?.key ?? null,
    body: about?.member?.key ?? null,
  };
}

function memberOf(scene: Scene, phrase: Phrase, stage: Stage): EntityKey | null {
  if (phrase.member !== null) return phrase.member.key;
  const span = spanOf(scene, phrase);
  const name = span === null ? "" : nameOf(scene, phrase);
  if (span === null || phrase.kind === null || slug(name) === "") return null;
  return stage.introduce(phrase.kind, name, span, "takes part in an event").key;
}

function spanOf({ tokens }: Scene, { from, head }: Phrase): Span | null {
  const [first, last] = [tokens[from], tokens[head]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** "The two soldiers" are called "two soldiers". */
function nameOf({ tokens }: Scene, { from, head }: Phrase): string {
  const words = tokens.slice(from, head + 1);
  const bare = words[0]?.pos === "DET" && words.length > 1 ? words.slice(1) : words;
  return bare.map(({ text }) => text).join(" ");
}
