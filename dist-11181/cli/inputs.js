"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.noSuchFile = void 0;
exports.inputsAt = inputsAt;
const promises_1 = require("node:fs/promises");
const node_path_1 = require("node:path");
const consumers_1 = require("node:stream/consumers");
const errors_1 = require("../domain/errors");
/** Files as they are, folders with all they hold (sorted, so that a run can be repeated), `-` for the standard input. */
async function inputsAt(paths, terminal) {
    const inputs = await Promise.all(paths.map((path) => (path === "-" ? [standardInput(terminal)] : inputsOf(path))));
    return inputs.flat();
}
const standardInput = (terminal) => ({ name: "-", bytes: () => (0, consumers_1.buffer)(terminal.input) });
const fileInput = (path) => ({
    name: path,
    bytes: () => (0, promises_1.readFile)(path).catch((error) => {
        throw unreadable(path, error);
    }),
});
async function inputsOf(path) {
    const found = await (0, promises_1.stat)(path).catch(() => null);
    if (found === null)
        throw (0, exports.noSuchFile)(path);
    return found.isDirectory() ? (await articlesUnder(path)).map(fileInput) : [fileInput(path)];
}
/** A folder's README describes the articles and is none. */
const isArticle = (name) => /\.(?:md|txt|reading\.json)$/iu.test(name) && !/^readme\./iu.test(name);
async function articlesUnder(folder) {
    const entries = await (0, promises_1.readdir)(folder, { recursive: true, withFileTypes: true });
    const articles = entries.filter((entry) => entry.isFile() && isArticle((0, node_path_1.basename)(entry.name)));
    return articles.map((entry) => (0, node_path_1.join)(entry.parentPath, entry.name)).sort();
}
const noSuchFile = (path) => new errors_1.DatelineError({
    code: "NO_SUCH_FILE",
    happened: `There is no file or folder "${path}".`,
    expected: "a path that exists, for example seeds/articles",
    fix: "check the spelling; the path counts from the folder you are in.",
});
exports.noSuchFile = noSuchFile;
const unreadable = (path, { message }) => new errors_1.DatelineError({
    code: "UNREADABLE_FILE",
    happened: `The system does not let us read ${path}: ${message}`,
    fix: "check who may read the file, and that it is still there.",
});
//# sourceMappingURL=inputs.js.map