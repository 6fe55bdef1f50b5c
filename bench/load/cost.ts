/** Seconds that some articles took: of processor time, and by the clock. */
export interface Cost {
  readonly articles: number;
  /** Node, from texts to Readings. */
  readonly reading: number;
  /** Node, from Readings to the database. */
  readonly loading: number;
  readonly neo4j: number;
  readonly clock: number;
}

export function added(costs: readonly Cost[]): Cost {
  const sum = (part: keyof Cost) => costs.reduce((total, cost) => total + cost[part], 0);
  return {
    articles: sum("articles"),
    reading: sum("reading"),
    loading: sum("loading"),
    neo4j: sum("neo4j"),
    clock: sum("clock"),
  };
}

/** `later 200 articles: reading 12.1 + loading 6.0 + Neo4j 31.2 = 49.3 ms of processor time each, 20.3 a second on one core`. */
export function described(which: string, costs: readonly Cost[]): string {
  const { articles, reading, loading, neo4j, clock } = added(costs);
  const together = reading + loading + neo4j;
  const each = (seconds: number) => ((seconds / articles) * 1000).toFixed(1);
  const parts = `reading ${each(reading)} + loading ${each(loading)} + Neo4j ${each(neo4j)} = ${each(together)} ms`;
  const speed = `${(articles / together).toFixed(1)} a second on one core (${(articles / clock).toFixed(1)} by the clock)`;
  return `${which} ${articles} articles: ${parts} of processor time each, ${speed}`;
}
