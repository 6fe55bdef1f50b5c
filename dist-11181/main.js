"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.house = void 0;
/**
 * Introduces everybody to everybody. Each part is loaded when it is first wanted: reading one article needs neither the
 * driver nor GraphQL, and should start within a second.
 */
exports.house = {
    openReading: async () => (await import("./main/reading-desk.js")).openReadingDesk(),
    openDateline: async (config, tell, stop) => (await import("./main/open-dateline.js")).openDateline(config, tell, stop),
    startDatabase: async (config, tell) => (await localNeo4j()).findOrStartNeo4j(config.database, tell),
    stopDatabase: async (config) => (await localNeo4j()).stopNeo4j(config.home),
    statusOfDatabase: async (config) => (await localNeo4j()).statusOfNeo4j(config.home),
};
const localNeo4j = () => import("./graph/local/find-or-start.js");
//# sourceMappingURL=main.js.map