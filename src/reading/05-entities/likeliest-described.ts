import type { EntityKey } from "../../domain/reading";
import table from "../tables/description-signs.json";
import type { Description } from "./description";
import { signsOfDescription } from "./description-signs";
import { type Caution, likeliestOf } from "./likeliest";
import type { Scene } from "./scene";

type Kind = Description["kind"];

const weightsOf = (kind: Kind): ReadonlyMap<string, number> =>
  new Map(Object.entries(table.weights).map(([sign, row]) => [sign, row[kind]]));

const WEIGHTS: Readonly<Record<Kind, ReadonlyMap<string, number>>> = {
  PERSON: weightsOf("PERSON"),
  BODY: weightsOf("BODY"),
  PLACE: weightsOf("PLACE"),
};

/** Chosen by trial on the descriptions of news: data/README.md has what it leaves open. */
export const CAUTION: Caution = { sure: 0.55, somebodyElse: 0.35 };

/** The likeliest of those a description may mean; null where none is likely enough. */
export const likeliestDescribed =
  (scene: Scene) =>
  (description: Description): EntityKey | null => {
    const signs = signsOfDescription(scene, description);
    const number = likeliestOf(signs, WEIGHTS[description.kind], CAUTION);
    return number === null ? null : (description.candidates[number]?.key ?? null);
  };
