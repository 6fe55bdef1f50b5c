"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isBy = void 0;
exports.holdsOn = holdsOn;
/** A date shortened to a month or year reaches as far as it could. */
const isBy = (date, day) => date <= day.slice(0, date.length);
exports.isBy = isBy;
function holdsOn({ from, to }, publishedOn) {
    if (publishedOn === null)
        return to === null;
    return (from === null || (0, exports.isBy)(from, publishedOn)) && (to === null || !(0, exports.isBy)(to, publishedOn));
}
//# sourceMappingURL=held-on.js.map