/** node scripts/count-tests.js REPORT: the counts of a jest report, alone on a line. Fails when nothing was tested. */
const { readFileSync } = require("node:fs");

const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
const skipped = report.numPendingTests === 0 ? "" : `, ${report.numPendingTests} skipped`;

console.log(`${report.numPassedTests} passed, ${failed} failed${skipped}`);
process.exitCode = failed > 0 || report.numPassedTests === 0 ? 1 : 0;
