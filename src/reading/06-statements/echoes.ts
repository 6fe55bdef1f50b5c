import type { Span } from "../../domain/span";
import { touches } from "../../domain/span";
import type { Cast, CastMember } from "../draft";
import { spanOf } from "./attribution";
import type { Appearance, Stage } from "./stage";
import type { Told } from "./told";

/** A pronoun that only repeats the speaker who is named beside it. */
export interface Echo extends Span {
  readonly key: string;
}

/**
 * `The king said he needed power`: the words that name the speaker are "the king"; "he", though nearer to the verb, only echoes them.
 */
export function echoesOf(told: readonly Told[], stage: Stage): Echo[] {
  const beside = told.flatMap((one) => besideSource(one, stage));
  return beside.map(({ member, start, end }) => ({ key: member.key, start, end }));
}

/** Where the speaker is named as the source. */
function sourcesOf({ unit, source, speaker }: Told, stage: Stage): Appearance[] {
  if (source === null || speaker.member === null) return [];
  const { key } = speaker.member;
  return stage.at(spanOf(unit, source)).filter(({ member }) => member.key === key);
}

function besideSource(told: Told, stage: Stage): Appearance[] {
  const { unit, cue, speaker } = told;
  if (cue === null || !mayEcho(speaker.member, stage)) return [];
  const named = sourcesOf(told, stage);
  if (named.length === 0) return [];
  const verb = spanOf(unit, cue);
  const distance = ({ start }: Span): number => Math.abs(start - verb.start);
  const nearest = Math.min(...named.map(distance));
  return unit.sentences
    .filter((sentence) => touches(sentence, verb))
    .flatMap((sentence) => stage.at(within(sentence, verb, nearest)))
    .filter((one) => one.member.key === speaker.member?.key && one.kind === "PRONOUN" && distance(one) <= nearest)
    .filter((one) => !named.some((name) => touches(name, one)));
}

/** What of a sentence is no further from a verb than that: a sentence may be without an end. */
const within = ({ start, end }: Span, verb: Span, distance: number): Span => ({
  start: Math.max(start, verb.start - distance),
  end: Math.min(end, verb.start + distance + 1),
});

/** Most speakers are never called by a pronoun. */
const mayEcho = (speaker: CastMember | null, stage: Stage): boolean =>
  speaker !== null && (stage.member(speaker.key) ?? speaker).mentions.some(({ kind }) => kind === "PRONOUN");

/** The cast without these mentions: once everybody knows who does what, whoever looks for the speaker's words finds the name. */
export function withoutEchoes(cast: Cast, echoes: readonly Echo[]): Cast {
  if (echoes.length === 0) return cast;
  const gone = new Set(echoes.map(({ key, start, end }) => `${key} ${start} ${end}`));
  const without = (member: CastMember): CastMember => ({
    ...member,
    mentions: member.mentions.filter(({ start, end }) => !gone.has(`${member.key} ${start} ${end}`)),
  });
  return { members: cast.members.map(without) };
}
