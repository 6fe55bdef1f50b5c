/** node scripts/count-tests.js REPORT…: the counts of jest's reports, alone on a line. Fails when one of them tested nothing. */
const { readFileSync } = require("node:fs");

const reports = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, "utf8")));
const sum = (count) => reports.reduce((total, report) => total + count(report), 0);

const failed = sum((report) => report.numFailedTests + report.numRuntimeErrorTestSuites);
const pending = sum((report) => report.numPendingTests);
const testedNothing = reports.length === 0 || reports.some((report) => report.numPassedTests === 0);

console.log(
  `${sum((report) => report.numPassedTests)} passed, ${failed} failed${pending === 0 ? "" : `, ${pending} skipped`}`,
);
process.exitCode = failed > 0 || testedNothing ? 1 : 0;
