"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.titleOf = titleOf;
/** What an event is called: the table's sentence with the names in it. */
function titleOf(row, doers, receivers, place) {
    const names = { doer: listed(doers), receiver: listed(receivers), place: place ?? "" };
    const template = templateFor(row, doers.length > 0, receivers.length > 0, place !== null);
    return template.replace(/\{(doer|receiver|place)\}/g, (_slot, name) => names[name]);
}
function templateFor({ noun, both, doerOnly }, hasDoer, hasReceiver, hasPlace) {
    if (hasDoer && hasReceiver && both !== null)
        return both;
    if (hasDoer)
        return doerOnly !== null && (hasPlace || !doerOnly.includes("{place}")) ? doerOnly : `${noun} by {doer}`;
    if (hasReceiver)
        return `${noun}: {receiver}`;
    return hasPlace ? `${noun} in {place}` : noun;
}
function listed(names) {
    const last = names.at(-1) ?? "";
    return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
//# sourceMappingURL=titles.js.map