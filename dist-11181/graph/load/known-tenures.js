"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.backgroundTenureId = void 0;
exports.tenureFinder = tenureFinder;
const dates_1 = require("../../domain/dates");
const ids_1 = require("../../domain/ids");
const grouped_1 = require("./grouped");
/**
 * One time in office is one node, however exactly each article dates it and in whatever order they come. So a claim is matched with
 * the background pack, never with other claims: to the background's tenure that it agrees with, if there is one; else a whole
 * term (both dates told) stands for itself; and everything else that is told of the person in that office is one node.
 */
function tenureFinder({ entities, tenures }) {
    const kindOf = new Map(entities.map(({ key, kind }) => [key, kind]));
    const idOf = (key) => (0, ids_1.entityId)(kindOf.get(key) ?? "PERSON", key);
    const office = (person, position) => `${person} ${position}`;
    const known = (0, grouped_1.grouped)(tenures, ({ person, title, of }) => office(idOf(person), (0, ids_1.positionId)(title, idOf(of))));
    return (claim) => {
        const same = bestOf(claim, known.get(office(claim.personId, claim.positionId)) ?? []);
        if (same === null)
            return { id: (0, ids_1.tenureId)(claim.personId, claim.positionId, termOf(claim)), isLeader: null };
        return { id: (0, exports.backgroundTenureId)(claim.personId, claim.positionId, same), isLeader: same.leader };
    };
}
const backgroundTenureId = (personId, position, { from }) => (0, ids_1.tenureId)(personId, position, `background ${from ?? ""}`);
exports.backgroundTenureId = backgroundTenureId;
const termOf = ({ from, to }) => (from !== null && to !== null ? from.slice(0, 4) : "");
/** "The former president" is the one who left last; who still is in office is former only when nobody else is. */
function bestOf(claim, known) {
    const agreeing = known.filter((tenure) => agrees(claim, tenure));
    const isPast = claim.status === "PAST";
    const latestFirst = agreeing.sort((left, right) => compare(right.from ?? "", left.from ?? ""));
    return (isPast ? latestFirst.find(({ to }) => to !== null) : undefined) ?? latestFirst[0] ?? null;
}
function agrees(claim, known) {
    return near(claim.from, known.from) && near(claim.to, known.to) && fits(claim, known);
}
/** Without a date of its own, a claim fits the tenure that had that status when the article was published. */
function fits({ status, publishedOn, from, to }, known) {
    if (publishedOn === null || from !== null || (status === "PAST" && to !== null))
        return true;
    const [start, end] = [known.from ?? "", known.to ?? "9999"];
    if (status === "EXPECTED")
        return publishedOn <= start;
    if (status === "PAST")
        return start <= publishedOn && (known.to === null || end <= (0, dates_1.lastDayOf)(publishedOn));
    return start <= publishedOn && publishedOn <= end;
}
/** Elected, sworn in, taking over: sources date the same change a few weeks apart. */
const NEAR = 45 * 24 * 3600 * 1000;
/** A date that is not told contradicts nothing. */
function near(told, known) {
    if (told === null || known === null)
        return true;
    return ((0, dates_1.instantOf)((0, dates_1.firstDayOf)(told)) - NEAR <= (0, dates_1.instantOf)((0, dates_1.lastDayOf)(known)) &&
        (0, dates_1.instantOf)((0, dates_1.firstDayOf)(known)) - NEAR <= (0, dates_1.instantOf)((0, dates_1.lastDayOf)(told)));
}
const compare = (left, right) => (left < right ? -1 : left > right ? 1 : 0);
//# sourceMappingURL=known-tenures.js.map