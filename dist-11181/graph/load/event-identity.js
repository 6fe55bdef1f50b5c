"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.eventIdsOf = eventIdsOf;
const ids_1 = require("../../domain/ids");
/**
 * When two tellings are one event: the same type, the same participants in the roles that every telling names, the same object and
 * the same day. LOSER and CANDIDATE do not count: whoever won, some tellings leave the other one out.
 */
const IDENTIFYING_ROLES = ["ACTOR", "RECIPIENT", "WINNER", "VICTIM"];
/**
 * The ids of an article's events. Two that the article tells apart although nothing we compare differs stay apart: the second is
 * this article's own.
 */
function eventIdsOf(events, hash, entity, isEntity) {
    const typeOf = new Map(events.map(({ id, type }) => [id, type]));
    const nameOf = (about) => (isEntity(about) ? entity(about) : (typeOf.get(about) ?? about));
    const ids = events.map((event) => {
        const identity = identityOf(event, entity, nameOf);
        return (0, ids_1.eventId)({ ...identity, apart: isTellable(identity) ? "" : hash });
    });
    const numbered = (0, ids_1.numberedApart)(ids);
    return new Map(events.map(({ id }, index) => [id, ownWhenRepeated(ids[index] ?? "", numbered[index] ?? "", hash)]));
}
function identityOf(event, entity, nameOf) {
    const identifying = event.participants.filter(({ role }) => IDENTIFYING_ROLES.includes(role));
    const participants = identifying.map((each) => `${each.role} ${entity(each.entity)}`);
    const about = event.about.map(nameOf);
    const place = event.place !== null && about.length === 0 && participants.length < 2 ? [entity(event.place)] : [];
    return { type: event.type, participants, object: [...about, ...place], day: dayOf(event.when) };
}
/** "A warning", by nobody and about nothing, cannot be told from other articles' warnings. */
const isTellable = ({ participants, object }) => participants.length + object.length > 0;
const ownWhenRepeated = (id, numbered, hash) => id === numbered ? id : `${id}-${hash}${numbered.slice(id.length)}`;
/** Only a date that is told is a day. A bound (no later than the article; still to come) is told apart from it. */
function dayOf(when) {
    if (when === null)
        return "";
    if (when.basis === "TENSE")
        return `after ${when.from ?? when.to ?? ""}`;
    return when.from ?? `until ${when.to ?? ""}`;
}
//# sourceMappingURL=event-identity.js.map