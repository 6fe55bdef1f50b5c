"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readExampleQuestions = readExampleQuestions;
const promises_1 = require("node:fs/promises");
const node_path_1 = require("node:path");
/** The questions in a folder of `.graphql` files, in the order of their names. */
async function readExampleQuestions(folder) {
    const files = (await (0, promises_1.readdir)(folder)).filter((file) => file.endsWith(".graphql")).sort();
    return Promise.all(files.map((file) => readExampleQuestion((0, node_path_1.join)(folder, file))));
}
async function readExampleQuestion(file) {
    const query = await (0, promises_1.readFile)(file, "utf8");
    const firstLine = query.split("\n", 1)[0] ?? "";
    return { name: (0, node_path_1.basename)(file, ".graphql"), words: firstLine.replace(/^#\s*/, ""), query };
}
//# sourceMappingURL=example-questions.js.map