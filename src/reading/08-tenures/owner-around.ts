import type { EntityKey } from "../../domain/reading";
import type { Span } from "../../domain/span";
import { neighbour } from "../05-entities/scene";
import qualifiers from "../tables/qualifiers.json";
import { type Home, isAtHome } from "./at-home";
import { bodyAround } from "./body-around";
import { isTitleWord } from "./body-in-title";
import type { Holding } from "./holders";
import { isBeside } from "./named-offices";
import { NATIONAL, OF_A_BODY } from "./office-classes";
import type { Stage } from "./stage";

/** A minister is one of the country the article is about; a spokesperson speaks for the body last named. */
export function ownerAround(stage: Stage, holding: Holding, home: Home | null): EntityKey | null {
  const { phrase, sentence, relation } = holding;
  const { row } = phrase;
  if (row.class === "mayor") return cityFiledFrom(stage);
  const body = phrase.title === row.title && isBeside(holding) ? stage.titleBodies.get(row.title) : undefined;
  if (body !== undefined) return body;
  if (NATIONAL.has(row.class) || isOfSenate(holding, home)) return ownerAtHome(stage, holding, home);
  const mayBeAround = OF_A_BODY.has(row.class) && relation === "TITLE";
  return mayBeAround ? bodyAround(stage, phrase, sentence) : null;
}

/** `LISBON, May 3 — Mayor NAME`: the city that the article was filed from. */
function cityFiledFrom({ scene, members }: Stage): EntityKey | null {
  const { dateline } = scene.page;
  if (dateline === null) return null;
  const isFiledFrom = ({ start, end }: Span): boolean => start >= dateline.start && end <= dateline.end;
  const places = [...members.values()].filter(({ kind, mentions }) => kind === "PLACE" && mentions.some(isFiledFrom));
  return places.find(({ key }) => !scene.library.almanac.countries.has(key))?.key ?? null;
}

/** `NAME, an opposition senator`: of the country the article was filed from; "Senator NAME" may be a guest. */
const isOfSenate = ({ phrase: { row, title }, relation }: Holding, home: Home | null): boolean =>
  relation === "APPOSITION" && home?.isFiledFrom === true && title === row.title && row.title === "senator";

function ownerAtHome(stage: Stage, holding: Holding, home: Home | null): EntityKey | null {
  if (home === null || hasUnknownOwner(stage, holding.phrase) || isOfElsewhere(stage, holding.phrase)) return null;
  return isAtHome(stage, holding, home) ? home.country : null;
}

/** `COP29 President`: a name in front that nobody knows is still somebody else's. */
const hasUnknownOwner = ({ scene, owners }: Stage, { from, to, row }: Holding["phrase"]): boolean =>
  !row.subject &&
  scene.words
    .slice(from, to - 1)
    .some((word) => /^\p{Lu}/u.test(word.text) && !isTitleWord(word, row) && owners[word.at]?.length === 0);

/** `his host, Prime Minister X`: of another country than the one the article is about. */
const isOfElsewhere = ({ scene }: Stage, { from }: Holding["phrase"]): boolean =>
  neighbour(scene, from, -1)?.text === "," && ELSEWHERE.has(neighbour(scene, from, -2)?.lower ?? "");

const ELSEWHERE: ReadonlySet<string> = new Set(qualifiers.elsewhere);
