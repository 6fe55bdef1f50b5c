import type { House } from "./main/house";

/**
 * Introduces everybody to everybody. Each part is loaded when it is first wanted: reading one article needs neither the
 * driver nor GraphQL, and should start within a second.
 */
export const house: House = {
  openReading: async (config) => (await import("./main/reading-desk.js")).openReadingDesk(config),
  openDateline: async (config, tell, opening) =>
    (await import("./main/open-dateline.js")).openDateline(config, tell, opening),
  startDatabase: async (config, tell) => (await localNeo4j()).findOrStartNeo4j(config.database, tell),
  stopDatabase: async (config) => (await localNeo4j()).stopNeo4j(config.home),
  addKey: async (config, name, role) => (await keyFile()).addKey(config.home, name, role),
  listKeys: async (config) => (await keyFile()).listKeys(config.home),
  revokeKey: async (config, name) => (await keyFile()).revokeKey(config.home, name),
  statusOfDatabase: async (config) => (await localNeo4j()).statusOfNeo4j(config.home),
  importTopics: async (text, name, { home }) =>
    (await import("./main/import-topics.js")).importTopics(text, name, home),
  startCoreNlp: async (config, tell) => (await coreNlp()).startCoreNlp(config, tell),
  stopCoreNlp: async (config) => (await coreNlp()).stopCoreNlp(config),
  statusOfCoreNlp: async (config) => (await coreNlp()).statusOfCoreNlp(config),
};

const localNeo4j = () => import("./graph/local/find-or-start.js");
const coreNlp = () => import("./main/corenlp.js");
const keyFile = () => import("./main/key-file.js");
