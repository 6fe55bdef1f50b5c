/** What the shell gets back. The table of `dateline --help` and of the README is made from this. */
export const EXIT = {
  OK: 0,
  PARTLY: 1,
  USAGE: 2,
  DATABASE: 3,
  MACHINE: 4,
  BUG: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_CODES: ReadonlyArray<readonly [ExitCode, string]> = [
  [EXIT.OK, "done"],
  [EXIT.PARTLY, "some input was rejected, or the question was answered with errors"],
  [EXIT.USAGE, "wrong use of the command line, a bad setting, a file that is not there"],
  [EXIT.DATABASE, "no database: not reachable, cannot be started, too slow, wrong password"],
  [EXIT.MACHINE, "the machine does not give what is needed: port taken, disk full, a broken file of the project"],
  [EXIT.BUG, "an error nobody expected: a bug of ours"],
];
