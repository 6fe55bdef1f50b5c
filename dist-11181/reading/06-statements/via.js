"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.viaOf = viaOf;
const slug_1 = require("../../domain/slug");
const attribution_1 = require("./attribution");
const words_1 = require("./words");
/** The medium or channel: `wrote on X`, `told the BBC`, `in a message on Telegram`. */
function viaOf(told, stage) {
    return channelOf(told, stage) ?? mediumAddressed(told, stage);
}
function channelOf({ unit, content }, stage) {
    const whole = (0, attribution_1.spanOf)(unit, { from: 0, to: unit.tokens.length });
    const said = content.map((part) => (0, attribution_1.spanOf)(unit, part));
    const outside = stage.at(whole).filter(({ start }) => !said.some((part) => part.start <= start && start < part.end));
    return outside.find(({ member, kind }) => kind === "NAME" && isChannel(member))?.member.key ?? null;
}
function mediumAddressed({ addressees }, stage) {
    return addressees.find((key) => isMedium(stage.member(key))) ?? null;
}
const isChannel = (member) => member.kind === "ORGANISATION" && (0, words_1.isAmong)("channels", (0, slug_1.slug)(member.name).replaceAll("-", " "));
function isMedium(member) {
    if (member?.kind !== "ORGANISATION")
        return false;
    return (0, slug_1.slug)(member.name)
        .split("-")
        .some((word) => (0, words_1.isAmong)("media", word));
}
//# sourceMappingURL=via.js.map