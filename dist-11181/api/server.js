"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.serve = serve;
const node_crypto_1 = require("node:crypto");
const node_http_1 = require("node:http");
const errors_1 = require("../domain/errors");
const apollo_1 = require("./http/apollo");
const graphql_route_1 = require("./http/graphql-route");
const health_1 = require("./http/health");
const ide_1 = require("./http/ide");
const reply_1 = require("./http/reply");
const site_1 = require("./http/site");
/** How long a client may take to send its request. */
const REQUEST_TIME = 10_000;
/** How long requests on their way may take to end when the server closes. */
const GRACE = 5_000;
/** Opens the API and the IDE on a port. */
async function serve(options) {
    const apollo = (0, apollo_1.apolloServer)(options);
    await apollo.start();
    const site = siteOf(options, (0, graphql_route_1.graphqlRoute)(apollo, options.alwaysExplain ?? false));
    const server = (0, node_http_1.createServer)((request, response) => answer(request, response, site, options.log));
    server.requestTimeout = REQUEST_TIME;
    server.headersTimeout = REQUEST_TIME;
    await listen(server, options.host, options.port);
    return { url: urlOf(server, options.host), close: () => close(server).then(() => apollo.stop()) };
}
const siteOf = ({ graph, questions }, graphql) => new Map([
    ["/graphql", graphql],
    ["/", (0, site_1.page)(() => (0, reply_1.redirectTo)("/query"))],
    ["/playground", (0, site_1.page)(() => (0, reply_1.redirectTo)("/query"))],
    ["/health", (0, site_1.page)(health_1.health)],
    ["/ready", (0, site_1.page)(() => (0, health_1.readiness)(graph))],
    ...(0, ide_1.ideRoutes)(questions),
]);
async function answer(request, response, site, log) {
    const requestId = (0, node_crypto_1.randomUUID)();
    const start = performance.now();
    const reply = await (0, site_1.replyTo)(request, site, requestId, log);
    send(reply, requestId, response);
    const path = request.url?.split("?", 1)[0];
    log.info({ requestId, method: request.method, path, status: reply.status, milliseconds: performance.now() - start });
}
function send({ status, headers, body }, requestId, response) {
    response.writeHead(status, { "x-content-type-options": "nosniff", "x-request-id": requestId, ...headers });
    response.end(body);
}
function listen(server, host, port) {
    return new Promise((resolve, reject) => {
        server.once("error", (error) => reject(explained(error, host, port)));
        server.listen(port, host, resolve);
    });
}
function explained(error, host, port) {
    if (error.code !== "EADDRINUSE")
        return error;
    return new errors_1.DatelineError({
        code: "PORT_TAKEN",
        happened: `Port ${port} on ${host} is taken by another program.`,
        expected: "a free port",
        why: "It may be a Dateline that is still running.",
        fix: `stop the other program, or choose another port: PORT=${port + 1} npm start`,
    }, { cause: error });
}
function urlOf(server, host) {
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
function close(server) {
    return new Promise((resolve) => {
        const sweeping = setInterval(() => server.closeIdleConnections(), 50);
        const impatient = setTimeout(() => server.closeAllConnections(), GRACE);
        server.close(() => {
            clearInterval(sweeping);
            clearTimeout(impatient);
            resolve();
        });
    });
}
//# sourceMappingURL=server.js.map