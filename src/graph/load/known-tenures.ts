import type { Background, BackgroundTenure } from "../../domain/background";
import { firstDayOf, instantOf, lastDayOf } from "../../domain/dates";
import { entityId, positionId, tenureId } from "../../domain/ids";
import type { CalendarDate } from "../../domain/reading";
import type { TenureStatus } from "../../domain/vocabulary";
import { grouped } from "./grouped";

/** What an article says of somebody's time in an office. Dates may be missing, the status is as of `publishedOn`. */
export interface TenureClaim {
  readonly personId: string;
  readonly positionId: string;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly status: TenureStatus;
  readonly publishedOn: CalendarDate | null;
}

/** Finds the tenure that a claim is about. */
export type TenureFinder = (claim: TenureClaim) => { readonly id: string; readonly isLeader: boolean | null };

/**
 * One time in office is one node, however exactly each article dates it and in whatever order they come. So a claim is matched with
 * the background pack, never with other claims: to the background's tenure that it agrees with, if there is one; else a whole
 * term (both dates told) stands for itself; and everything else that is told of the person in that office is one node.
 */
export function tenureFinder({ entities, tenures }: Background): TenureFinder {
  const kindOf = new Map(entities.map(({ key, kind }) => [key, kind]));
  const idOf = (key: string) => entityId(kindOf.get(key) ?? "PERSON", key);
  const office = (person: string, position: string) => `${person} ${position}`;
  const known = grouped(tenures, ({ person, title, of }) => office(idOf(person), positionId(title, idOf(of))));
  return (claim) => {
    const same = bestOf(claim, known.get(office(claim.personId, claim.positionId)) ?? []);
    if (same === null) return { id: tenureId(claim.personId, claim.positionId, termOf(claim)), isLeader: null };
    return { id: backgroundTenureId(claim.personId, claim.positionId, same), isLeader: same.leader };
  };
}

export const backgroundTenureId = (personId: string, position: string, { from }: BackgroundTenure): string =>
  tenureId(personId, position, `background ${from ?? ""}`);

const termOf = ({ from, to }: TenureClaim): string => (from !== null && to !== null ? from.slice(0, 4) : "");

/** "The former president" is the one who left last; who still is in office is former only when nobody else is. */
function bestOf(claim: TenureClaim, known: readonly BackgroundTenure[]): BackgroundTenure | null {
  const agreeing = known.filter((tenure) => agrees(claim, tenure));
  const isPast = claim.status === "PAST";
  const latestFirst = agreeing.sort((left, right) => compare(right.from ?? "", left.from ?? ""));
  return (isPast ? latestFirst.find(({ to }) => to !== null) : undefined) ?? latestFirst[0] ?? null;
}

function agrees(claim: TenureClaim, known: BackgroundTenure): boolean {
  return near(claim.from, known.from) && near(claim.to, known.to) && fits(claim, known);
}

/** Without a date of its own, a claim fits the tenure that had that status when the article was published. */
function fits({ status, publishedOn, from, to }: TenureClaim, known: BackgroundTenure): boolean {
  if (publishedOn === null || from !== null || (status === "PAST" && to !== null)) return true;
  const [start, end] = [known.from ?? "", known.to ?? "9999"];
  if (status === "EXPECTED") return publishedOn <= start;
  if (status === "PAST") return start <= publishedOn && (known.to === null || end <= lastDayOf(publishedOn));
  return start <= publishedOn && publishedOn <= end;
}

/** Elected, sworn in, taking over: sources date the same change a few weeks apart. */
const NEAR = 45 * 24 * 3600 * 1000;

/** A date that is not told contradicts nothing. */
function near(told: CalendarDate | null, known: CalendarDate | null): boolean {
  if (told === null || known === null) return true;
  return (
    instantOf(firstDayOf(told)) - NEAR <= instantOf(lastDayOf(known)) &&
    instantOf(firstDayOf(known)) - NEAR <= instantOf(lastDayOf(told))
  );
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
