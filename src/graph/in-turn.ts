/**
 * Work that is begun only when all that was asked for before has ended; what fails keeps nobody waiting. Writers wait for each other in
 * Neo4j too, but there for seconds only, and a batch of articles takes longer on a busy machine.
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
