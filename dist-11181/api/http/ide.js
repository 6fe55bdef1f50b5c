"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ideRoutes = ideRoutes;
const promises_1 = require("node:fs/promises");
const node_path_1 = require("node:path");
const reply_1 = require("./reply");
const site_1 = require("./site");
const PAGES = (0, node_path_1.join)(__dirname, "../../../web/query");
/** The IDE is GraphiQL as its package ships it: everything comes from this machine, nothing from elsewhere. */
const FILES = {
    "/query": (0, node_path_1.join)(PAGES, "index.html"),
    "/query/start.js": (0, node_path_1.join)(PAGES, "start.js"),
    "/query/react.js": inPackage(require.resolve("react/package.json"), "umd/react.production.min.js"),
    "/query/react-dom.js": inPackage(require.resolve("react-dom/package.json"), "umd/react-dom.production.min.js"),
    "/query/graphiql.js": inPackage(require.resolve("graphiql/package.json"), "graphiql.min.js"),
    "/query/graphiql.css": inPackage(require.resolve("graphiql/package.json"), "graphiql.min.css"),
};
const TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
};
/** Style is set by GraphiQL's editor as it goes; script comes from files only. */
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'";
function ideRoutes(questions) {
    const files = Object.entries(FILES).map(([path, file]) => [path, (0, site_1.page)(() => showFile(file))]);
    return [...files, ["/query/questions.json", (0, site_1.page)(() => (0, reply_1.jsonReply)(200, questions))]];
}
async function showFile(file) {
    const type = TYPES[(0, node_path_1.extname)(file)] ?? "application/octet-stream";
    const headers = { "content-type": type, "content-security-policy": POLICY, "cache-control": "max-age=300" };
    return { status: 200, headers, body: await (0, promises_1.readFile)(file) };
}
function inPackage(manifest, file) {
    return (0, node_path_1.join)((0, node_path_1.dirname)(manifest), file);
}
//# sourceMappingURL=ide.js.map