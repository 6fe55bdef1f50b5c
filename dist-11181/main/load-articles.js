"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.loadArticles = loadArticles;
const errors_1 = require("../domain/errors");
/** Reads all, loads together what could be read, and tells of each what became of it, in their order. */
async function loadArticles(files, desk, load) {
    const read = await Promise.all(files.map((file) => readingOrRejection(file, desk)));
    const results = await load(read.filter(isReading));
    let next = 0;
    return read.map((reading) => (isReading(reading) ? outcomeAt(results, next++) : reading));
}
async function readingOrRejection(file, desk) {
    try {
        const { reading } = await desk.readArticle(await file.bytes(), file.name);
        return reading;
    }
    catch (error) {
        if (error instanceof errors_1.DatelineError)
            return { outcome: "REJECTED", error };
        throw error;
    }
}
const isReading = (read) => "format" in read;
function outcomeAt(results, at) {
    const result = results[at];
    if (result === undefined)
        throw new Error("the graph tells what became of each Reading");
    return result;
}
//# sourceMappingURL=load-articles.js.map