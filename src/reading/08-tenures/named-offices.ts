import type { EntityKey } from "../../domain/reading";
import type { Holding } from "./holders";

/** An office that the text names with whose it is, and who holds it. */
export interface NamedOffice {
  readonly holding: Holding;
  readonly of: EntityKey | null;
}

const BESIDE: ReadonlySet<Holding["relation"]> = new Set(["TITLE", "APPOSITION"]);
const HEADS: ReadonlySet<string> = new Set(["head of state", "head of government"]);

/** `Norwegian President X`, `X, the president of Norway`: who holds it stands beside it, and holds it still. */
export const isNamedBeside = ({ relation, phrase }: Holding): boolean =>
  BESIDE.has(relation) && HEADS.has(phrase.row.class) && phrase.standing !== "PAST";

const isSameOffice = (one: Holding, other: Holding): boolean => one.phrase.title === other.phrase.title;

/** `President X` of whom the text says elsewhere what country's president he is. */
export const ownOffice = (holding: Holding, named: readonly NamedOffice[]): EntityKey | null =>
  named.find(
    (other) => other.of !== null && other.holding.person === holding.person && isSameOffice(holding, other.holding),
  )?.of ?? null;
