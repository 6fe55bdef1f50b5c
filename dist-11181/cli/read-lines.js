"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readLines = readLines;
const node_readline_1 = require("node:readline");
const zod_1 = require("zod");
const errors_1 = require("../domain/errors");
const Line = zod_1.z.object({ id: zod_1.z.union([zod_1.z.string(), zod_1.z.number()]), text: zod_1.z.string() });
/** `{"id","text"}` lines in, one answer a line out, in order; only the line at hand is kept. */
async function* readLines(lines, readText) {
    for await (const line of (0, node_readline_1.createInterface)({ input: lines, crlfDelay: Infinity })) {
        if (line.trim() !== "")
            yield await answerTo(line, readText);
    }
}
async function answerTo(line, readText) {
    const parsed = Line.safeParse(jsonOrNull(line));
    if (!parsed.success)
        return { id: idIn(jsonOrNull(line)), error: badLine(line) };
    const { id, text } = parsed.data;
    try {
        const { reading } = await readText(text);
        return { id, reading };
    }
    catch (error) {
        if (!(error instanceof errors_1.DatelineError))
            throw error;
        return { id, error: { code: error.code, message: error.message } };
    }
}
const badLine = (line) => ({
    code: "BAD_LINE",
    message: `A line that is not {"id": …, "text": "…"}: ${line.slice(0, 80)}`,
});
function jsonOrNull(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}
const WithId = zod_1.z.object({ id: zod_1.z.union([zod_1.z.string(), zod_1.z.number()]) });
function idIn(line) {
    const parsed = WithId.safeParse(line);
    return parsed.success ? parsed.data.id : null;
}
//# sourceMappingURL=read-lines.js.map