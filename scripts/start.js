/** `npm start`: whatever a fresh clone lacks is brought first, then Dateline serves. */
const { buildIfStale, installIfMissing } = require("./prepare");

installIfMissing();
buildIfStale();
require("../dist/cli/process").runInThisProcess(["serve", ...process.argv.slice(2)]);
