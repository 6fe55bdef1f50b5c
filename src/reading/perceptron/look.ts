import { mix } from "./hash";

/**
 * A token as a perceptron sees it: hashed features, a number for the kind of feature mixed with up to three hashed values.
 * Which bucket each falls into depends on the size of the table that is asked.
 * One is written over for token after token: a new one for each costs more than what is written into it.
 */
export class Look {
  readonly features = new Int32Array(1024);
  length = 0;
  /** Hashes of the word, its shape and the word before: they are crossed with the labels given to the tokens before. */
  private word = 0;
  private shape = 0;
  private before = 0;

  begin(word: number, shape: number, before: number): void {
    this.length = 0;
    this.word = word;
    this.shape = shape;
    this.before = before;
  }

  add(kind: number, a: number): void {
    this.features[this.length++] = mix(kind, a);
  }

  add2(kind: number, a: number, b: number): void {
    this.features[this.length++] = mix(mix(kind, a), b);
  }

  add3(kind: number, a: number, b: number, c: number): void {
    this.features[this.length++] = mix(mix(mix(kind, a), b), c);
  }

  /** The labels of the token before and of the one before that, alone and crossed with what this one looks like. */
  addHistory(last: number, secondLast: number): void {
    this.add(200, last);
    this.add2(201, last, secondLast);
    this.add2(202, last, this.word);
    this.add2(203, last, this.shape);
    this.add3(204, last, this.before, this.shape);
  }

  /** Leaves out the features that `keeps` does not want. */
  sift(keeps: () => boolean): void {
    const kept = this.features.slice(0, this.length).filter(keeps);
    this.features.set(kept);
    this.length = kept.length;
  }
}

/** The tokens of a sentence as a perceptron sees them, each written down when it is asked for. */
export interface Looks {
  readonly length: number;
  write(at: number, look: Look): void;
  /** False of tokens that can only be `O`, given the number of the label before: nobody is asked about those, in training neither. */
  readonly mayBeMore?: (at: number, last: number) => boolean;
}
