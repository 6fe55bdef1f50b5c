import { type EventIdentity, eventId, numberedApart } from "../../domain/ids";
import type { EntityKey, LocalId, ReadEvent, When } from "../../domain/reading";

/**
 * When two tellings are one event: the same type, the same participants in the roles that every telling names, the same object and
 * the same day. LOSER and CANDIDATE do not count: whoever won, some tellings leave the other one out.
 */
const IDENTIFYING_ROLES: readonly string[] = ["ACTOR", "RECIPIENT", "WINNER", "VICTIM"];

/**
 * The ids of an article's events. Two that the article tells apart although nothing we compare differs stay apart: the second is
 * this article's own.
 */
export function eventIdsOf(
  events: readonly ReadEvent[],
  hash: string,
  entity: (key: EntityKey) => string,
  isEntity: (key: string) => boolean,
): Map<LocalId, string> {
  const typeOf = new Map(events.map(({ id, type }) => [id, type]));
  const nameOf = (about: string) => (isEntity(about) ? entity(about) : (typeOf.get(about) ?? about));
  const ids = events.map((event) => {
    const identity = identityOf(event, entity, nameOf);
    return eventId({ ...identity, apart: isTellable(identity) ? "" : hash });
  });
  const numbered = numberedApart(ids);
  return new Map(events.map(({ id }, index) => [id, ownWhenRepeated(ids[index] ?? "", numbered[index] ?? "", hash)]));
}

function identityOf(
  event: ReadEvent,
  entity: (key: EntityKey) => string,
  nameOf: (about: string) => string,
): Omit<EventIdentity, "apart"> {
  const identifying = event.participants.filter(({ role }) => IDENTIFYING_ROLES.includes(role));
  const participants = identifying.map((each) => `${each.role} ${entity(each.entity)}`);
  const about = event.about.map(nameOf);
  const place = event.place !== null && about.length === 0 && participants.length < 2 ? [entity(event.place)] : [];
  return { type: event.type, participants, object: [...about, ...place], day: dayOf(event.when) };
}

/** "A warning", by nobody and about nothing, cannot be told from other articles' warnings. */
const isTellable = ({ participants, object }: Omit<EventIdentity, "apart">): boolean =>
  participants.length + object.length > 0;

const ownWhenRepeated = (id: string, numbered: string, hash: string): string =>
  id === numbered ? id : `${id}-${hash}${numbered.slice(id.length)}`;

/** Only a date that is told is a day. A bound (no later than the article; still to come) is told apart from it. */
function dayOf(when: When | null): string {
  if (when === null) return "";
  if (when.basis === "TENSE") return `after ${when.from ?? when.to ?? ""}`;
  return when.from ?? `until ${when.to ?? ""}`;
}
