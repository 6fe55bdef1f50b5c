import { mix } from "./hash";

/** A token as a perceptron sees it. */
export interface Look {
  /** Hashed features; which bucket each falls into depends on the size of the table that is asked. */
  readonly features: Int32Array;
  /** Hashes of the word, its shape and the word before: they are crossed with the labels given to the tokens before. */
  readonly word: number;
  readonly shape: number;
  readonly before: number;
}

/** Collects the features of one token: a number for the kind of feature, mixed with up to three hashed values. */
export class FeatureList {
  private readonly hashes = new Int32Array(512);
  private length = 0;

  clear(): void {
    this.length = 0;
  }

  add(kind: number, a: number): void {
    this.hashes[this.length++] = mix(kind, a);
  }

  add2(kind: number, a: number, b: number): void {
    this.hashes[this.length++] = mix(mix(kind, a), b);
  }

  add3(kind: number, a: number, b: number, c: number): void {
    this.hashes[this.length++] = mix(mix(mix(kind, a), b), c);
  }

  toArray(): Int32Array {
    return this.hashes.slice(0, this.length);
  }
}
