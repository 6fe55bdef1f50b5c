"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isWorthTelling = void 0;
exports.describedIn = describedIn;
exports.castTelling = castTelling;
exports.carriedOn = carriedOn;
const slug_1 = require("../../domain/slug");
const as_written_1 = require("../as-written");
function describedIn(text, { members }) {
    const described = new Map();
    for (const member of members) {
        for (const { kind, start, end } of member.mentions) {
            const words = text.slice(start, end).toLowerCase();
            const other = described.get(words);
            if (kind === "DESCRIPTOR")
                described.set(words, other === undefined || other === member ? member : null);
        }
    }
    return new Map([...described].flatMap(([words, member]) => (member === null ? [] : [[words, member]])));
}
/** Turns phrases into members; groups and bodies that only act in events come onto the stage here. */
function castTelling(telling, stage, described) {
    const { scene, trigger, place, about } = telling;
    const keys = (phrases) => [
        ...new Set(phrases.flatMap((phrase) => memberOf(scene, phrase, stage, described) ?? [])),
    ];
    const doers = keys(telling.doers);
    const receivers = keys(telling.receivers).filter((key) => !doers.includes(key));
    const oneSided = trigger.row.doer === trigger.row.receiver;
    return {
        telling,
        doers: oneSided ? [...doers, ...receivers] : doers,
        receivers: oneSided ? [] : receivers,
        place: place?.member?.key ?? null,
        body: about?.member?.key ?? null,
    };
}
function memberOf(scene, phrase, stage, described) {
    const known = phrase.member ?? besideName(scene, phrase);
    if (known !== null)
        return known.key;
    const span = spanOf(scene, phrase);
    const name = span === null ? "" : nameOf(scene, phrase);
    if (span === null || phrase.kind === null || (0, slug_1.slug)(name) === "")
        return null;
    const elsewhere = described.get(name.toLowerCase());
    if (elsewhere !== undefined)
        return stage.mention(elsewhere, span, "DESCRIPTOR", "described so elsewhere").key;
    return stage.introduce(phrase.kind, name, span, "takes part in an event").key;
}
/** "the union's chief negotiator, Ann Lee, …": a description and the name beside it are one person. */
function besideName({ tokens, phrases }, { to, kind }) {
    if (kind !== "PERSON" || tokens[to]?.text !== ",")
        return null;
    const named = phrases.find(({ from }) => from === to + 1);
    const isClosed = named !== undefined && /^[,.;]$/u.test(tokens[named.to]?.text ?? "");
    return isClosed && named.mention === "NAME" && named.member?.kind === "PERSON" ? named.member : null;
}
function spanOf({ tokens }, { from, head }) {
    const [first, last] = [tokens[from], tokens[head]];
    return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
/** "The two soldiers" are called "two soldiers". */
function nameOf({ tokens }, { from, head }) {
    const words = tokens.slice(from, head + 1);
    const bare = words[0]?.pos === "DET" && words.length > 1 ? words.slice(1) : words;
    return (0, as_written_1.asWritten)(bare);
}
/** Told again with nobody named, some acts are to the same one as before. */
function carriedOn(tellings) {
    const last = new Map();
    return tellings.map((told) => {
        const { type, carries } = told.telling.trigger.row;
        if (told.receivers.length > 0)
            last.set(type, told.receivers);
        const before = carries && told.receivers.length === 0 ? (last.get(type) ?? []) : [];
        return before.length === 0 ? told : { ...told, receivers: before.filter((key) => !told.doers.includes(key)) };
    });
}
const isWorthTelling = ({ telling, doers, receivers }) => telling.trigger.row.alone || doers.length + receivers.length > 0;
exports.isWorthTelling = isWorthTelling;
//# sourceMappingURL=casting.js.map