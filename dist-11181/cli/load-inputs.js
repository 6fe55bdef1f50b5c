"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.loadEvery = loadEvery;
exports.tallyAsText = tallyAsText;
const progress_1 = require("./progress");
const rejection_text_1 = require("./rejection-text");
/** A transaction for several articles is much faster than one for each; so many are read before they are loaded together. */
const TOGETHER = 50;
/** In their order; what cannot be read is put aside with its reason, and the rest goes on. */
async function loadEvery(inputs, loader, terminal, stop) {
    const counts = { LOADED: 0, UNCHANGED: 0, SUPERSEDED: 0 };
    const rejected = [];
    const progress = (0, progress_1.progressOf)("Loading", inputs.length, terminal);
    let done = 0;
    while (done < inputs.length && !stop?.aborted) {
        const some = inputs.slice(done, done + TOGETHER);
        for (const [at, result] of (await loader.loadArticles(some)).entries()) {
            if (result.outcome === "REJECTED")
                rejected.push({ ...result, name: some[at]?.name ?? "?" });
            else
                counts[result.outcome] += 1;
        }
        done += some.length;
        progress.reach(done);
    }
    progress.end();
    return { counts, rejected, left: inputs.length - done };
}
function tallyAsText({ counts, rejected }) {
    const numbers = `loaded ${counts.LOADED}, unchanged ${counts.UNCHANGED}, superseded ${counts.SUPERSEDED}, rejected ${rejected.length}`;
    return `${[numbers, ...rejected.map(({ name, error }) => `\n${(0, rejection_text_1.rejectionAsText)(name, error)}`)].join("\n")}\n`;
}
//# sourceMappingURL=load-inputs.js.map