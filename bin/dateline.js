#!/usr/bin/env node
const { buildIfStale } = require("../scripts/prepare");

buildIfStale();
require("../dist/cli/process").runInThisProcess(process.argv.slice(2));
