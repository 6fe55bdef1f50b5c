import type { EntityKey } from "../../domain/reading";
import type { Span } from "../../domain/span";
import { alsoCalled, BODY_NOUNS } from "../05-entities/body-nouns";
import type { Tie } from "../05-entities/roster";
import type { Word } from "../05-entities/scene";
import { fold } from "../fold";
import qualifiers from "../tables/qualifiers.json";
import { isTitleWord } from "./body-in-title";
import type { Holding } from "./holders";
import { beginningBefore, SENTENCES_BACK } from "./looking-back";
import { bodyAt, type Stage } from "./stage";

export function bodyAround(stage: Stage, phrase: Holding["phrase"], sentence: number): EntityKey | null {
  if (isOfPeople(stage, phrase) || isOfUnknownPeople(stage, phrase)) return null;
  const first = beginningBefore(stage.scene, phrase.from, sentence, SENTENCES_BACK);
  const kinds = kindsNamed(stage, phrase);
  if (stage.scene.words.slice(phrase.from, phrase.to).some(isOccasion)) return null;
  const bodies = stage.scene.words
    .slice(first, phrase.from)
    .flatMap(({ at }) => bodyAt(stage, at) ?? [])
    .filter(({ key }) => !isBoard(stage.members.get(key)?.name ?? ""));
  const body = kinds.length === 0 ? bodies.at(-1) : onlyOneCalled(stage, bodies, kinds);
  return body === undefined || isCredit(stage, body) ? null : body.key;
}

/** `Anakwe chief NAME`: of people whom nobody knows, and not of the body named last; but `Union leader` and `Minority Leader`. */
const isOfUnknownPeople = ({ scene, owners }: Stage, { from, to }: Holding["phrase"]): boolean =>
  /^\p{Ll}/u.test(scene.words[to - 1]?.text ?? "") &&
  scene.words
    .slice(from, to - 1)
    .some(
      ({ at, pos, text, lower }) =>
        pos === "PROPN" && /^\p{Lu}\p{Ll}/u.test(text) && !OF_BODIES.has(lower) && owners[at]?.length === 0,
    );

const OF_BODIES: ReadonlySet<string> = new Set([...BODY_NOUNS, ...qualifiers["bodies with an office"]]);

/** `rebel leader NAME`: of the rebels, and not of the radio that was named last. */
const isOfPeople = ({ scene }: Stage, { from, to, row }: Holding["phrase"]): boolean =>
  scene.words.slice(from, to).some((word) => PEOPLE_LED.has(word.lower) && !isTitleWord(word, row));

const PEOPLE_LED: ReadonlySet<string> = new Set(qualifiers["people who are led"]);

/** `race director NAME`: of the race, and not of the body named last. */
const isOccasion = ({ lower }: Word): boolean => OCCASIONS.has(lower);

const OCCASIONS: ReadonlySet<string> = new Set(qualifiers["occasions that are directed"]);

/** `The board`: whoever serves under it serves the body it is of. */
const isBoard = (name: string): boolean => BOARDS.has(name.split(" ")[0] ?? "");

const BOARDS: ReadonlySet<string> = new Set(qualifiers["boards of bodies"]);

/** `union` in "Union leader". */
const kindsNamed = ({ scene }: Stage, { from, to, row }: Holding["phrase"]): string[] =>
  scene.words
    .slice(from, to)
    .filter((word) => BODY_NOUNS.has(word.lower) && !isTitleWord(word, row))
    .map(({ lower }) => lower);

/** `Union leader NAME`: of the union, whatever other body was named last; where two may be called one, of neither. */
function onlyOneCalled({ members }: Stage, bodies: readonly Tie[], kinds: readonly string[]): Tie | undefined {
  const isCalledSo = ({ key }: Tie): boolean => {
    const words = fold(members.get(key)?.name ?? "").split(" ");
    const called = new Set(words.flatMap((word) => [word, ...alsoCalled(word)]));
    return kinds.every((kind) => called.has(kind));
  };
  const called = bodies.filter(isCalledSo);
  return new Set(called.map(({ key }) => key)).size === 1 ? called.at(-1) : undefined;
}

/** `OSLO (AP) — President …`: the agency that reports from there has nothing to do with the office. */
const isCredit = ({ scene: { text, page } }: Stage, { start, end }: Span): boolean =>
  /^[([/]$/u.test(text.charAt(start - 1)) || (page.dateline !== null && end <= page.dateline.end);
