"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.topicName = exports.membershipName = exports.tenureName = exports.reportName = exports.statementName = exports.mentionName = void 0;
exports.provenanceOf = provenanceOf;
const mentionName = (entity, { start }) => `mention of ${entity} at ${start}`;
exports.mentionName = mentionName;
const statementName = ({ id }) => `statement ${id}`;
exports.statementName = statementName;
const reportName = (event, { start }) => `report of ${event} at ${start}`;
exports.reportName = reportName;
const tenureName = ({ person, title, of, status }) => `${person}, ${title} of ${of}, ${status}`;
exports.tenureName = tenureName;
const membershipName = ({ member, of, kind }) => `${member} in ${of}, ${kind}`;
exports.membershipName = membershipName;
const topicName = ({ code }) => `topic ${code}`;
exports.topicName = topicName;
/** When a fact was found more than once, whatever found it first is told. */
function provenanceOf(found, nameOf) {
    return new Map(found.toReversed().map(({ fact, by }) => [nameOf(fact), by]));
}
//# sourceMappingURL=provenance.js.map