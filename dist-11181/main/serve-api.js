"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.serveApi = serveApi;
const promises_1 = require("node:fs/promises");
const node_path_1 = require("node:path");
const pino_1 = __importDefault(require("pino"));
const example_questions_1 = require("../api/example-questions");
const server_1 = require("../api/server");
const config_1 = require("../config");
/** Opens the API and the IDE where the settings say; requests are logged beside the other logs. */
async function serveApi(api, config) {
    const log = await openLog((0, node_path_1.join)(config.home, "logs", "api.log"));
    const { host, port } = config;
    const questions = await (0, example_questions_1.readExampleQuestions)(config_1.QUESTIONS_FOLDER);
    const { url, close } = await (0, server_1.serve)({ ...api, host, port, log, questions });
    return { api: `${url}/graphql`, ide: `${url}/query`, close };
}
async function openLog(file) {
    await (0, promises_1.mkdir)((0, node_path_1.dirname)(file), { recursive: true });
    return (0, pino_1.default)(pino_1.default.destination({ dest: file, sync: false }));
}
//# sourceMappingURL=serve-api.js.map