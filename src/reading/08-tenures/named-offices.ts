import type { EntityKey } from "../../domain/reading";
import type { Holding } from "./holders";
import { HEADS } from "./office-classes";

/** An office that the text names with whose it is, and who holds it. */
export interface NamedOffice {
  readonly holding: Holding;
  readonly of: EntityKey | null;
}

/** Whoever holds an office stands beside it: `President X`, `X, the president`. */
export const isBeside = ({ relation }: Holding): boolean => relation === "TITLE" || relation === "APPOSITION";

/** `Norwegian President X`, `X, the president of Norway`: who holds it stands beside it, and holds it still. */
export const isNamedBeside = (holding: Holding): boolean =>
  isBeside(holding) && HEADS.has(holding.phrase.row.class) && holding.phrase.standing !== "PAST";

const isSameOffice = (one: Holding, other: Holding): boolean => one.phrase.title === other.phrase.title;

/** `President X` of whom the text says elsewhere what country's president he is. */
export const ownOffice = (holding: Holding, named: readonly NamedOffice[]): EntityKey | null =>
  named.find(
    (other) => other.of !== null && other.holding.person === holding.person && isSameOffice(holding, other.holding),
  )?.of ?? null;
