"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EXIT_CODES = exports.EXIT = void 0;
/** What the shell gets back. The table of `dateline --help` and of the README is made from this. */
exports.EXIT = {
    OK: 0,
    PARTLY: 1,
    USAGE: 2,
    DATABASE: 3,
    MACHINE: 4,
    BUG: 70,
};
exports.EXIT_CODES = [
    [exports.EXIT.OK, "done"],
    [exports.EXIT.PARTLY, "some input was rejected, or the question was answered with errors"],
    [exports.EXIT.USAGE, "wrong use of the command line, a bad setting, a file that is not there"],
    [exports.EXIT.DATABASE, "no database: not reachable, cannot be started, too slow, wrong password"],
    [exports.EXIT.MACHINE, "the machine does not give what is needed: port taken, disk full, a broken file of the project"],
    [exports.EXIT.BUG, "an error nobody expected: a bug of ours"],
];
//# sourceMappingURL=exit-codes.js.map