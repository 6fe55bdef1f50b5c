"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DEFAULT_HOME = exports.QUESTIONS_FOLDER = exports.BACKGROUND_PACK = exports.DATA_FOLDER = void 0;
exports.readConfig = readConfig;
const node_path_1 = require("node:path");
const zod_1 = require("zod");
const errors_1 = require("./domain/errors");
/** Where package.json, cypher/, schema/ and seeds/ are: one folder up from src/ and from dist/. */
const PROJECT_FOLDER = (0, node_path_1.resolve)(__dirname, "..");
/** What comes with the project. */
exports.DATA_FOLDER = (0, node_path_1.join)(PROJECT_FOLDER, "data");
exports.BACKGROUND_PACK = (0, node_path_1.join)(PROJECT_FOLDER, "seeds", "background.json");
exports.QUESTIONS_FOLDER = (0, node_path_1.join)(PROJECT_FOLDER, "schema", "questions");
exports.DEFAULT_HOME = (0, node_path_1.join)(PROJECT_FOLDER, ".dateline");
function readConfig(environment) {
    const settings = parsed(environment);
    const home = (0, node_path_1.resolve)(settings.DATELINE_HOME ?? exports.DEFAULT_HOME);
    return {
        host: settings.HOST,
        port: settings.PORT,
        database: {
            uri: settings.NEO4J_URI ?? null,
            user: settings.NEO4J_USER,
            password: settings.NEO4J_PASSWORD,
            database: settings.NEO4J_DATABASE,
            home,
            neo4jLib: settings.DATELINE_NEO4J_LIB === undefined ? null : (0, node_path_1.resolve)(settings.DATELINE_NEO4J_LIB),
        },
        home,
        seeds: seedsFolder(settings.DATELINE_SEEDS),
    };
}
const wholeNumber = zod_1.z
    .string()
    .regex(/^\d{1,9}$/u)
    .transform(Number);
const Settings = zod_1.z.object({
    HOST: zod_1.z
        .string()
        .regex(/^[\w.:-]+$/u)
        .default("127.0.0.1"),
    PORT: wholeNumber.pipe(zod_1.z.number().max(65_535)).default(4000),
    NEO4J_URI: zod_1.z
        .string()
        .regex(/^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^\s/]+\/?$/u)
        .optional(),
    NEO4J_USER: zod_1.z.string().default("neo4j"),
    NEO4J_PASSWORD: zod_1.z.string().default(""),
    NEO4J_DATABASE: zod_1.z
        .string()
        .regex(/^[a-z][a-z0-9.-]{2,62}$/iu)
        .default("neo4j"),
    DATELINE_HOME: zod_1.z.string().optional(),
    DATELINE_SEEDS: zod_1.z.string().optional(),
    DATELINE_NEO4J_LIB: zod_1.z.string().optional(),
});
/** What a refused setting should have looked like. Settings that are not here are never refused. */
const EXPECTED = {
    HOST: "an address of this machine, for example HOST=127.0.0.1",
    PORT: "a whole number from 0 to 65535, for example PORT=4000",
    NEO4J_URI: "a Bolt address, for example NEO4J_URI=neo4j://127.0.0.1:7687",
    NEO4J_DATABASE: "the name of a database, for example NEO4J_DATABASE=neo4j",
};
function parsed(environment) {
    const settings = Settings.safeParse(withoutEmpty(environment));
    if (settings.success)
        return settings.data;
    throw badSetting(String(settings.error.issues[0]?.path[0]), environment);
}
function badSetting(variable, environment) {
    return new errors_1.DatelineError({
        code: "BAD_SETTING",
        happened: `The setting ${variable} is "${environment[variable]}".`,
        expected: EXPECTED[variable] ?? "another value",
        fix: `Set the environment variable ${variable} again, or unset it to take the default.`,
    });
}
/** docker compose hands over unset variables as empty ones. */
const withoutEmpty = (environment) => Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
function seedsFolder(setting) {
    if (setting === "none")
        return null;
    return (0, node_path_1.resolve)(setting ?? (0, node_path_1.join)(PROJECT_FOLDER, "seeds"));
}
//# sourceMappingURL=config.js.map