"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.warmUp = warmUp;
const promises_1 = require("node:timers/promises");
const example_questions_1 = require("../api/example-questions");
const config_1 = require("../config");
/** Milliseconds between two questions: whoever asks meanwhile goes first. */
const PAUSE = 100;
/**
 * Asks the promised questions once, one after the other: a Neo4j that has just started plans each for half a second, and nobody
 * should wait for that. What goes wrong here is nobody's trouble; it goes wrong again, with words, when somebody asks.
 */
async function warmUp(ask, leaving, folder = config_1.QUESTIONS_FOLDER) {
    try {
        for (const { query } of await (0, example_questions_1.readExampleQuestions)(folder)) {
            await (0, promises_1.setTimeout)(PAUSE, undefined, { signal: leaving, ref: false });
            await ask(query).catch(() => undefined);
        }
    }
    catch {
        // Told to leave, or no questions are there.
    }
}
//# sourceMappingURL=warm-up.js.map