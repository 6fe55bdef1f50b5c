"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.loadBackground = void 0;
exports.loadTopics = loadTopics;
const ids_1 = require("../domain/ids");
const background_rows_1 = require("./load/background-rows");
const load_statement_1 = require("./load/load-statement");
const settle_1 = require("./load/settle");
/** Loads facts that no article states. They are marked as background and never count as evidence; again, they change nothing. */
const loadBackground = (connection, background) => loadPack(connection, "background", background, (run) => writeBackground(run, background));
exports.loadBackground = loadBackground;
async function writeBackground(run, background) {
    const { entity, tenure, membership } = (0, background_rows_1.backgroundRows)(background);
    await Promise.all([
        run((0, load_statement_1.loadStatement)("entity", { rows: entity })),
        run((0, load_statement_1.loadStatement)("tenure", { rows: tenure })),
        run((0, load_statement_1.loadStatement)("membership", { rows: membership })),
        (0, settle_1.settleTouched)(run, {
            entities: [...new Set(entity.map(({ id }) => id))],
            events: [],
            terms: [...tenure, ...membership].map(({ id }) => id),
        }),
    ]);
}
/** Loads a list of topics as a tree; again, it changes nothing. */
function loadTopics(connection, topics) {
    const rows = topics.map(({ code, label, broader }) => ({
        id: (0, ids_1.topicId)(code),
        code,
        label,
        broader: broader === null ? null : (0, ids_1.topicId)(broader),
    }));
    return loadPack(connection, "topics", rows, (run) => run((0, load_statement_1.loadStatement)("topic-tree", { rows })));
}
/** The graph keeps the hash of what it was given, so that the same pack costs one look and a changed one is written. */
async function loadPack(connection, pack, content, write) {
    const hash = (0, ids_1.contentHash)([JSON.stringify(content)], 16);
    if ((await loadedPacks(connection))[pack] === hash)
        return;
    await connection.write(async (run) => {
        await run((0, load_statement_1.loadStatement)("take-turn"));
        await write(run);
        await run((0, load_statement_1.loadStatement)("note-pack", { [pack]: hash }));
    });
}
async function loadedPacks(connection) {
    const { rows } = await connection.read((0, load_statement_1.loadStatement)("known-packs"));
    const [background, topics] = rows[0] ?? [];
    return { background, topics };
}
//# sourceMappingURL=load-background.js.map