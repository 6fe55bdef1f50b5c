"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.withinTime = withinTime;
const reply_1 = require("./reply");
/** The value, or a Refusal when it takes too long. Whatever was started goes on to its own end. */
async function withinTime(milliseconds, value) {
    let timer;
    const tooLong = new Promise((_resolve, reject) => {
        timer = setTimeout(() => reject(timedOut(milliseconds)), milliseconds);
    });
    try {
        return await Promise.race([value, tooLong]);
    }
    finally {
        clearTimeout(timer);
    }
}
const timedOut = (milliseconds) => new reply_1.Refusal(504, "TIMED_OUT", `The answer took longer than ${milliseconds / 1000} s. Ask for less.`);
//# sourceMappingURL=within-time.js.map