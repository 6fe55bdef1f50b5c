const vm = require("node:vm");
const { TestEnvironment } = require("jest-environment-node");

/** Jest takes a hundred and looks each up in a source map, also for the thousands of errors that are as expected. */
const FRAMES = 20;

/**
 * Jest keeps the globals of a test file behind a proxy: each `Math` in a loop is a call into it, and a suite that reads takes several
 * times as long as the program does. A context that has its globals itself needs none. Node 20 has no such context; there jest's
 * own is taken.
 */
module.exports = class PlainGlobals extends TestEnvironment {
  constructor(config, context) {
    const { createContext } = vm;
    const own = vm.constants?.DONT_CONTEXTIFY;
    if (own !== undefined) vm.createContext = () => createContext(own);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
    this.global.Error.stackTraceLimit = FRAMES;
  }
};
