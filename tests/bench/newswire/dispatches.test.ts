import { writtenDispatches } from "../../../bench/newswire/windows";

describe("the dispatches written to be learnt from", () => {
  const dispatches = writtenDispatches();

  it("are annotated within their sentences", () => {
    const astray = dispatches.flatMap(({ id, sentences, events, gold }) => {
      const isInside = ([from, to]: readonly [number, number]) =>
        sentences.some(([start, end]) => start <= from && from < to && to <= end);
      const stretches = [...events.map(({ trigger }) => trigger), ...gold.flatMap(({ content }) => content)];
      return stretches.filter((stretch) => !isInside(stretch)).map((stretch) => [id, stretch]);
    });
    expect(astray).toEqual([]);
  });

  it("have names of their own", () => {
    expect(new Set(dispatches.map(({ id }) => id)).size).toBe(dispatches.length);
  });
});
