"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openReadingDesk = void 0;
exports.readingDesk = readingDesk;
const config_1 = require("../config");
const errors_1 = require("../domain/errors");
const document_1 = require("../reading/intake/document");
const library_1 = require("../reading/library");
const embedded_1 = require("../reading/readers/embedded");
const verify_1 = require("../reading/verify");
const background_pack_1 = require("./background-pack");
const openReadingDesk = async () => readingDesk(await (0, background_pack_1.readBackgroundPack)(config_1.BACKGROUND_PACK));
exports.openReadingDesk = openReadingDesk;
/** What the reader knows beforehand is what the graph was given as background, so the pack is handed in. */
function readingDesk(background) {
    const reader = (0, embedded_1.embeddedReader)((0, library_1.openLibrary)(config_1.DATA_FOLDER, background));
    const readArticle = async (raw, name) => reader.read((0, document_1.documentOf)(raw, name));
    return {
        readArticle: async (bytes, name) => (isReading(bytes, name) ? readyMade(bytes, name) : readArticle(bytes, name)),
        readText: (text) => readArticle(text, "the text"),
    };
}
/** By its name; from the standard input, which has none, by its first letter, since no article begins with a brace. */
const isReading = (bytes, name) => name.endsWith(".json") || (name === "-" && /^\s*\{/u.test(bytes.toString("latin1", 0, 100)));
/** Made elsewhere, so it is held to every rule and refused whole when it breaks one. */
function readyMade(bytes, name) {
    try {
        const reading = (0, verify_1.demand)((0, verify_1.parseReading)(JSON.parse(bytes.toString("utf8"))));
        return { reading, foundBy: new Map(), dropped: [] };
    }
    catch (error) {
        throw error instanceof SyntaxError ? notJson(name, error) : error;
    }
}
const notJson = (name, { message }) => new errors_1.DatelineError({
    code: "BAD_READING",
    happened: `${name} is not JSON: ${message}`,
    expected: "a Reading, as `dateline read FILE` prints it",
    fix: "Make it again, or give the article itself (.md or .txt).",
});
//# sourceMappingURL=reading-desk.js.map