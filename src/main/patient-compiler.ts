import { setFlagsFromString } from "node:v8";

/**
 * Reading is thousands of functions that each run a little. V8 compiles anew whatever has run for a while, and did so on threads of
 * its own for a third of the processor time of the first hundreds of pages, often for types that the next page did not keep to. Told
 * to wait longer it reads those with less; over 1,500 pages it comes to the same (tried by hand, no bench holds it). In bytes of
 * bytecode run (Node 20 begins at 135,168); an engine that does not know the flag says so once and goes on.
 */
export const compilePatiently = (): void => setFlagsFromString("--interrupt-budget=600000");
