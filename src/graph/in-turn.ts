/**
 * Work that is begun only when all that was asked for before has ended; what fails keeps nobody waiting. Batches of articles are: the
 * next is read while one is written, and would wait for it in Neo4j for seconds only; on a busy machine a batch takes longer.
 */
export function inTurn<Given extends readonly unknown[], Result>(
  work: (...given: Given) => Promise<Result>,
): (...given: Given) => Promise<Result> {
  let before: Promise<unknown> = Promise.resolve();
  return (...given) => {
    const mine = before.then(() => work(...given));
    before = mine.catch(() => undefined);
    return mine;
  };
}
