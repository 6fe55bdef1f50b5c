import { setFlagsFromString } from "node:v8";

/**
 * What this Node.js's engine is told before much is read. Each flag is known to some versions only; an unknown one is complained of.
 * Both numbers were found by trying: `npm run bench:reading` reads with every Node.js at hand as they are here, and writes pages a
 * second, seconds and memory of long texts to bench/reading/results.md. Whoever changes one runs it before and after.
 */
export const tuneEngine = (): void =>
  Number.parseInt(process.versions.v8, 10) < FIRST_TO_COUNT_CALLS ? compilePatiently() : collectEarly();

/** The V8 of Node.js 22, which no longer knows `--interrupt-budget` as that of Node.js 20 does. */
const FIRST_TO_COUNT_CALLS = 12;

/**
 * Reading is thousands of functions that each run a little. The V8 of Node 20 compiles anew whatever has run for a while, and did so on
 * threads of its own for a third of the processor time of the first hundreds of pages, often for types that the next page did not keep
 * to. Told to wait longer it reads those with less; over 1,500 pages it comes to the same (tried by hand, the bench reads fewer). In
 * bytes of bytecode run before a function is compiled: nine times as many as by itself (67,584 says `node --v8-options`). Later engines
 * have a compiler between the two and count calls: nothing that was told to them made a difference.
 */
const compilePatiently = (): void => setFlagsFromString("--interrupt-budget=600000");

/**
 * Later engines let the heap grow further before they collect: a text of a megabyte took them 400 MB and more. By so many per cent at
 * most between two collections it takes less than that, and a tenth more time; pages take neither more nor less. By itself the number is 0, which leaves it to
 * the engine; a smaller one collects more often for less memory.
 */
const collectEarly = (): void => setFlagsFromString("--heap-growing-percent=20");
