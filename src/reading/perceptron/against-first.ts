import type { Perceptron } from "./perceptron";

/**
 * The same tagger with the weights of each label less those of the first. Only differences decide, and by how much: what is the same
 * for all labels need not be fetched. A tagger of two labels is half as big then.
 */
export function againstFirst(perceptron: Perceptron): Perceptron {
  const { rows, weights, columns } = perceptron;
  const differences = new Int16Array(rows.count * (columns - 1));
  for (let row = 0; row < rows.count; row++) {
    const first = weights[row * columns] ?? 0;
    for (let column = 1; column < columns; column++) {
      const difference = (weights[row * columns + column] ?? 0) - first;
      if (difference !== (difference << 16) >> 16) return perceptron;
      differences[row * (columns - 1) + column - 1] = difference;
    }
  }
  return { ...perceptron, columns: columns - 1, weights: differences };
}
