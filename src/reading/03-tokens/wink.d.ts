/** The parts of wink that `tagger.ts` puts together, as far as it uses them: wink declares types for its whole only. */

declare module "wink-eng-lite-web-model/dist/model.js" {
  const model: {
    core(): { readonly trex: unknown; readonly tcat: { readonly hash: unknown }; readonly preserve: unknown };
    readonly featureFn: unknown;
    readonly addons: unknown;
    pos(): {
      readonly machines: readonly string[];
      readonly transformers: readonly ((
        tag: number,
        cache: unknown,
        tokens: readonly number[],
        at: number,
      ) => number)[];

      updater(found: unknown, cache: unknown, tags: readonly number[], normals: readonly number[]): void;
      setter(text: unknown, tags: readonly number[], numbersAToken: number, lemmaBits: number): void;
    };
  };
  export = model;
}

declare module "wink-nlp/src/cache.js" {
  const cacheOf: (
    core: unknown,
    features: unknown,
  ) => {
    value(index: number): unknown;
    valueOf(feature: "pos", index: number): string;
  };
  export = cacheOf;
}

declare module "wink-nlp/src/compile-trex.js" {
  const compiled: (patterns: unknown) => unknown;
  export = compiled;
}

declare module "wink-nlp/src/tokenizer.js" {
  const tokenizerOf: (patterns: unknown, categories: unknown, kept: unknown) => (into: unknown, text: string) => void;
  export = tokenizerOf;
}

declare module "wink-nlp/src/dd-wrapper.js" {
  const wrapped: (text: unknown) => unknown;
  export = wrapped;
}

declare module "wink-nlp/src/tokens-mappers.js" {
  const mappers: {
    mapRawTokens2UIdOfNormal(text: unknown): number[];
    mapRawTokens2UIdOfDefaultPOS(text: unknown): number[];
  };
  export = mappers;
}

declare module "wink-nlp/src/its.js" {
  const its: {
    pos(token: number, text: unknown): string;
    lemma(token: number, text: unknown, addons: unknown): string;
  };
  export = its;
}

declare module "wink-nlp/src/constants.js" {
  const constants: { readonly tkSize: number; readonly bits4lemma: number };
  export = constants;
}
