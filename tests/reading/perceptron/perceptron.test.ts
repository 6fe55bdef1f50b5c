import fc from "fast-check";
import { DatelineError } from "../../../src/domain/errors";
import { againstFirst } from "../../../src/reading/perceptron/against-first";
import { hashOf } from "../../../src/reading/perceptron/hash";
import type { Look, Looks } from "../../../src/reading/perceptron/look";
import { packed } from "../../../src/reading/perceptron/packed";
import { type Perceptron, tag } from "../../../src/reading/perceptron/perceptron";
import { rowOf } from "../../../src/reading/perceptron/rows";
import { train } from "../../../src/reading/perceptron/train";
import { packWeights, unpackWeights } from "../../../src/reading/perceptron/weights-file";

const looks = (text: string): Looks => {
  const words = text.split(" ");
  const hash = (at: number): number => hashOf(words[at] ?? "");
  const write = (at: number, look: Look): void => {
    look.begin(hash(at), 0, hash(at - 1));
    look.add(1, hash(at));
    look.add2(2, hash(at - 1), hash(at));
  };
  return { length: words.length, write };
};
const example = (text: string, labels: string) => ({
  looks: looks(text),
  labels: labels.split(" ").map((label) => (label === "?" ? null : label)),
});

const LESSONS = [
  example("she said so", "O CUE O"),
  example("he said nothing", "O CUE O"),
  example("the said man", "O O O"),
  example("nobody knows that", "O ? O"),
];
const SCHOOLING = { labels: ["O", "CUE"], buckets: 1024, epochs: 8, dropout: 0 };
const labelsOf = (weights: ReturnType<typeof train>, text: string) =>
  tag(weights, looks(text)).map(({ label }) => label);

describe("the perceptron", () => {
  const taught = train(LESSONS, SCHOOLING);

  test("learns from a few sentences, and from the word before", () => {
    expect(labelsOf(taught, "he said so")).toEqual(["O", "CUE", "O"]);
    expect(labelsOf(taught, "the said man")).toEqual(["O", "O", "O"]);
  });

  test("learns the same from the same", () => {
    expect(train(LESSONS, { ...SCHOOLING, dropout: 0.3 }).weights).toEqual(
      train(LESSONS, { ...SCHOOLING, dropout: 0.3 }).weights,
    );
  });

  test("refuses a label that it was not told of", () => {
    expect(() => train([example("a b", "O NAME")], SCHOOLING)).toThrow("NAME");
  });

  test("an inside label never opens a name", () => {
    const labels = ["O", "B-PER", "I-PER"];
    const names = train([example("Ana Lopez spoke", "B-PER I-PER O"), example("Lopez spoke", "B-PER O")], {
      ...SCHOOLING,
      labels,
    });
    expect(labelsOf(names, "Lopez spoke")[0]).not.toBe("I-PER");
  });
});

/** Those of the buckets that have no row as well. */
const allWeights = ({ labels, buckets, rows, weights }: Perceptron): number[] =>
  Array.from({ length: buckets }, (_, bucket) => rowOf(rows, bucket)).flatMap((row) =>
    labels.map((_, label) => (row < 0 ? 0 : (weights[row * labels.length + label] ?? 0))),
  );

describe("tokens that are nothing", () => {
  const passedOver = { ...looks("he said so"), mayBeMore: (at: number) => at !== 1 };

  test("nobody is asked about them", () => {
    const taught = train(LESSONS, SCHOOLING);
    expect(tag(taught, passedOver).map(({ label }) => label)).toEqual(["O", "O", "O"]);
    expect(labelsOf(taught, "he said so")).toEqual(["O", "CUE", "O"]);
  });

  test("nothing is learnt at them, either", () => {
    const taught = train([{ looks: passedOver, labels: ["O", "CUE", "O"] }], SCHOOLING);
    expect(labelsOf(taught, "he said so")).toEqual(["O", "O", "O"]);
  });
});

describe("weights as a file", () => {
  test("come back as they went, in steps of an eighth", () => {
    const cells = fc.array(fc.integer({ min: -120, max: 120 }), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(cells, (steps) => {
        const weights = Float32Array.from(steps, (step) => step / 8);
        const table = packed({ labels: ["O", "CUE"], buckets: 8, weights });
        const back = unpackWeights(packWeights(table, 0), "test");
        expect(back.labels).toEqual(["O", "CUE"]);
        expect(allWeights(back)).toEqual(steps.map((step) => step + 0));
      }),
    );
  });

  test("weights that are too small are left out", () => {
    const weights = Float32Array.of(0.25, 2, -0.25, -2);
    const table = packed({ labels: ["O", "CUE"], buckets: 2, weights });
    expect(allWeights(unpackWeights(packWeights(table, 0.5), "test"))).toEqual([0, 16, 0, -16]);
  });

  test.each([
    ["no JSON", "hello\n", "no JSON"],
    ["no labels", "{}\n", "no labels"],
    ["a table of no size", '{"labels":["O"],"buckets":3}\n', "power of two"],
    ["a weight outside the table", '{"labels":["O"],"buckets":2}\n\u0009\u0001', "outside the table"],
  ])("refuses %s and says how to get a sound file", (_, text, why) => {
    const read = () => unpackWeights(Buffer.from(text), "cues.weights");
    expect(read).toThrow(DatelineError);
    expect(read).toThrow(why);
    expect(read).toThrow("npm run train:statements");
  });
});

describe("weights as against those of the first label", () => {
  const labels = ["O", "CUE", "NAME"];
  const cells = fc.array(fc.integer({ min: -16_000, max: 16_000 }), { minLength: 48, maxLength: 48 });
  const taggerOf = (weights: readonly number[]) => packed({ labels, buckets: 16, weights: Float32Array.from(weights) });

  test("decide the same, by as much", () => {
    fc.assert(
      fc.property(cells, (weights) => {
        const tagger = taggerOf(weights);
        const smaller = againstFirst(tagger);
        expect(smaller.weights.length).toBe((tagger.weights.length / 3) * 2);
        expect(tag(smaller, looks("he said so"))).toEqual(tag(tagger, looks("he said so")));
      }),
    );
  });

  test.each([
    ["too far apart for two bytes", [-30_000, 30_000, 0]],
    ["no whole numbers", [0, 0.5, 0]],
  ])("leave a tagger as it is whose weights are %s", (_, row) => {
    const tagger = taggerOf([...row, ...Array<number>(45).fill(0)]);
    expect(againstFirst(tagger)).toBe(tagger);
  });
});
