import type { EntityKey } from "../../domain/reading";
import type { Span } from "../../domain/span";
import type { Stage } from "../06-statements/stage";
import { asWritten } from "../as-written";
import type { Cast, CastMember } from "../draft";
import { keyOf } from "../key-of";
import circumstances from "../tables/circumstances.json";
import { hasObject } from "./done-to-others";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import type { Telling } from "./telling";

/** A telling whose parts have become members of the cast. */
export interface CastTelling {
  readonly telling: Telling;
  readonly doers: readonly EntityKey[];
  /** Only groups without a name do it: "the drivers", "9,000 members" may be the same people. */
  readonly byTheCrowd: boolean;
  readonly receivers: readonly EntityKey[];
  /** Done to somebody whom nobody can tell from the words. */
  readonly toOthers: boolean;
  readonly place: EntityKey | null;
  readonly body: EntityKey | null;
}

/** Whom the article elsewhere calls so, or null where several are called so: "NATO chief" in a headline is the one whom the lead calls NATO chief Ann Lee. */
export type Described = ReadonlyMap<string, CastMember | null>;

export function describedIn(text: string, { members }: Cast): Described {
  const described = new Map<string, CastMember | null>();
  for (const member of members) {
    for (const { kind, start, end } of member.mentions) {
      if (kind !== "DESCRIPTOR") continue;
      const words = text.slice(start, end).toLowerCase();
      const other = described.get(words);
      described.set(words, other === undefined || other === member ? member : null);
    }
  }
  return described;
}

/** Turns phrases into members; groups and bodies that only act in events come onto the stage here. */
export function castTelling(telling: Telling, stage: Stage, described: Described): CastTelling {
  const { scene, trigger, place, about } = telling;
  const keys = (phrases: readonly Phrase[]): EntityKey[] => [
    ...new Set(phrases.flatMap((phrase) => memberOf(scene, phrase, stage, described) ?? [])),
  ];
  const doers = withSpeaker(keys(telling.doers), telling);
  const receivers = withAddressees(keys(telling.receivers), telling).filter((key) => !doers.includes(key));
  const oneSided = trigger.row.doer === trigger.row.receiver;
  return {
    telling,
    doers: oneSided ? [...doers, ...receivers] : doers,
    byTheCrowd: telling.doers.every(({ kind, mention }) => kind === "GROUP" && mention !== "NAME"),
    receivers: oneSided ? [] : receivers,
    toOthers: receivers.length === 0 && hasObject(telling),
    place: place?.member?.key ?? null,
    body: about?.member?.key ?? null,
  };
}

/** Who says a thing is known more surely than who does one. */
const withSpeaker = (doers: readonly EntityKey[], { performed }: Telling): readonly EntityKey[] =>
  performed === null || doers.includes(performed.speaker) ? doers : [performed.speaker];

const withAddressees = (receivers: readonly EntityKey[], { performed }: Telling): readonly EntityKey[] =>
  receivers.length > 0 || performed === null ? receivers : performed.addressees;

function memberOf(scene: Scene, phrase: Phrase, stage: Stage, described: Described): EntityKey | null {
  const known = phrase.member ?? besideName(scene, phrase) ?? behindName(scene, phrase);
  if (known !== null) return known.key;
  if (phrase.open) return null;
  const span = spanOf(scene, phrase);
  const name = span === null ? "" : nameOf(scene, phrase);
  if (span === null || phrase.kind === null || keyOf(name) === "") return null;
  const elsewhere = described.get(name.toLowerCase()) ?? null;
  if (elsewhere !== null) return stage.mention(elsewhere, span, "DESCRIPTOR", "described so elsewhere").key;
  return stage.introduce(phrase.kind, name, span, "takes part in an event").key;
}

/** "the union's chief negotiator, Ann Lee, …": a description and the name beside it are one person. */
function besideName({ tokens, phrases }: Scene, { to, kind }: Phrase): CastMember | null {
  if (kind !== "PERSON" && kind !== "ORGANISATION") return null;
  const comma = kind === "PERSON" ? pastOffice(tokens, to) : to;
  if (tokens[comma]?.text !== ",") return null;
  const named = phrases.find(({ from }) => from === comma + 1);
  const isClosed = named !== undefined && /^[,.;]$/u.test(tokens[named.to]?.text ?? "");
  return isClosed && named.mention === "NAME" && named.member?.kind === kind ? named.member : null;
}

/** "the former director of the Port of Kem (PK), Ann Lee,": what the office is of stands in front of the comma. */
function pastOffice(tokens: Scene["tokens"], to: number): number {
  if (tokens[to]?.lower !== "of") return to;
  let at = to + 1;
  while (
    at < to + LONGEST_ASIDE &&
    (OF_OFFICES.has(tokens[at]?.pos ?? "") || /^(?:of|[()])$/u.test(tokens[at]?.lower ?? ""))
  )
    at++;
  return at;
}

const OF_OFFICES = new Set(["DET", "ADJ", "NOUN", "PROPN"]);

/** "Peter Hallam, a retired bus driver, died", "Peter Hallam, a crane operator who died,": the name in front; of "Peter Hallam, whose son died", the son. */
function behindName({ tokens, phrases }: Scene, { from, to, kind }: Phrase): CastMember | null {
  const first = tokens[from];
  if (kind === null || tokens[from - 1]?.text !== "," || first?.pos !== "DET" || first.lower === "whose") return null;
  const named = phrases.find((phrase) => phrase.to === from - 1 && phrase.mention === "NAME");
  const isClosed = tokens.slice(to, to + LONGEST_ASIDE).some(({ text }) => text === ",");
  const isPerson = tokens[to]?.lower === "who" && named?.member?.kind === "PERSON";
  return isClosed && (isPerson || named?.member?.kind === kind) ? (named?.member ?? null) : null;
}

/** What may follow an apposition before its comma: "of the Dublin choir". */
const LONGEST_ASIDE = 10;

function spanOf({ tokens }: Scene, { from, head }: Phrase): Span | null {
  const first = tokens[from];
  const last = tokens[head];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** "The two soldiers" are called "two soldiers". */
function nameOf({ tokens }: Scene, { from, head }: Phrase): string {
  const words = tokens.slice(from, head + 1);
  const bare = words[0]?.pos === "DET" && words.length > 1 ? words.slice(1) : words;
  return asWritten(bare);
}

/** Told again with nobody named, some acts are to the same one as before. */
export function carriedOn(tellings: readonly CastTelling[]): CastTelling[] {
  const last = new Map<string, readonly EntityKey[]>();
  return tellings.map((told) => {
    const { type, carries } = told.telling.trigger.row;
    if (told.receivers.length > 0) last.set(type, told.receivers);
    const before = carries && told.receivers.length === 0 && !told.toOthers ? (last.get(type) ?? []) : [];
    return before.length === 0 ? told : { ...told, receivers: before.filter((key) => !told.doers.includes(key)) };
  });
}

export const isWorthTelling = ({ telling, doers, receivers }: CastTelling): boolean =>
  telling.trigger.row.alone || doers.length > 0 || (receivers.length > 0 && !NEED_A_DOER.has(telling.trigger.row.type));

/** "was thanked with a cake": where nobody thanks, nobody is thanked. */
const NEED_A_DOER: ReadonlySet<string> = new Set(circumstances["types that need a doer"].split(" "));
