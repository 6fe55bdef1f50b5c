"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openDateline = openDateline;
const promises_1 = require("node:timers/promises");
const ask_1 = require("../api/ask");
const schema_1 = require("../api/schema");
const config_1 = require("../config");
const news_graph_1 = require("../graph/news-graph");
const topics_1 = require("../reading/topics");
const background_pack_1 = require("./background-pack");
const explain_1 = require("./explain");
const load_articles_1 = require("./load-articles");
const open_database_1 = require("./open-database");
const reading_desk_1 = require("./reading-desk");
const serve_api_1 = require("./serve-api");
const warm_up_1 = require("./warm-up");
/** Database, graph, reader and API, introduced to each other. When one of them fails, what was started before is stopped. */
async function openDateline(config, tell, stop) {
    const background = await (0, background_pack_1.readBackgroundPack)(config_1.BACKGROUND_PACK);
    const starting = (0, open_database_1.openDatabase)(config, tell, stop);
    const desk = meanwhile(starting, () => (0, reading_desk_1.readingDesk)(background));
    desk.catch(() => undefined); // when both fail, the database's failure is told
    const database = await starting;
    const graph = await (0, news_graph_1.openNewsGraph)(database, background);
    const leaving = new AbortController();
    const close = async () => {
        leaving.abort();
        await graph.close();
        await database.stop();
    };
    try {
        await bringUpToDate(graph);
        return { ...together(graph, await desk, config, leaving.signal), close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
/** A database takes seconds to start and leaves this process idle meanwhile. */
async function meanwhile(starting, make) {
    await Promise.race([starting, (0, promises_1.setTimeout)(HEAD_START, undefined, { ref: false })]);
    return make();
}
/** So many milliseconds it takes to see whether a database runs and to launch one; after that it is busy by itself. */
const HEAD_START = 1_500;
/** Looks at what the graph was given before, and brings what is missing or has changed since. */
async function bringUpToDate(graph) {
    await graph.constrain();
    await graph.loadBackground();
    await graph.loadTopics([...(0, topics_1.openTopics)(config_1.DATA_FOLDER).values()]);
}
function together(graph, desk, config, leaving) {
    const schema = (0, schema_1.buildApiSchema)();
    const asked = ({ question, variables }) => (0, ask_1.ask)({ schema, graph, query: question, variables });
    return {
        isEmpty: () => graph.isEmpty(),
        loadArticles: (files) => (0, load_articles_1.loadArticles)(files, desk, graph.loadReadings),
        ask: async (request) => (0, explain_1.replyOf)(await asked(request)),
        explain: (request) => (0, explain_1.explained)(() => asked(request), graph),
        serve: async () => {
            const serving = await (0, serve_api_1.serveApi)({ schema, graph }, config);
            void (0, warm_up_1.warmUp)(async (question) => void (await asked({ question, variables: {} })), leaving);
            return serving;
        },
    };
}
//# sourceMappingURL=open-dateline.js.map