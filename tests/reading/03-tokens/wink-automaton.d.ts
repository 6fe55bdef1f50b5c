declare module "wink-nlp/src/automaton.js" {
  const automatonOf: (
    cache: unknown,
    skipped: unknown,
  ) => {
    importJSON(machine: string): void;
    recognize(
      tags: readonly number[],
      symbolOf: (tag: number, cache: unknown, hints: readonly number[], at: number) => number,
      hints: readonly number[],
    ): readonly (readonly [from: number, to: number, tag: string])[];
  };
  export = automatonOf;
}
