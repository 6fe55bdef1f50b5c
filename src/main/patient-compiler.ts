import { setFlagsFromString } from "node:v8";

/**
 * Reading is thousands of functions that each run a little. V8 compiles anew whatever has run for a while, and did so on threads of
 * its own for a third of all processor time, often for types that the next page did not keep to. Told to wait longer it reads the
 * first three hundred pages with 30 % less, and later ones with 10 to 20 % less; by the clock nothing changes. In bytes of bytecode
 * run (Node 20 begins at 135,168); an engine that does not know the flag says so once and goes on.
 */
export const compilePatiently = (): void => setFlagsFromString("--interrupt-budget=600000");
