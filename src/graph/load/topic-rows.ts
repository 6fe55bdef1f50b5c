import { topicId } from "../../domain/ids";
import type { Reading } from "../../domain/reading";
import { Fraction } from "../with-integers";
import type { GraphNames } from "./graph-names";
import { link } from "./link";
import type { Row } from "./row";

export const topicRows = ({ topics }: Reading): Row[] =>
  topics.map(({ code, label }) => ({ id: topicId(code), code, label }));

/** A topic that is told twice counts once, as it was told first. */
export function topicLinks({ topics }: Reading, { article, at }: GraphNames): Row[] {
  const scores = new Map([...topics].reverse().map(({ code, score }) => [topicId(code), score]));
  return [...scores].map(([topicId, score]) =>
    link("HAS_TOPIC", article, topicId, { topicId, at, score: new Fraction(score) }),
  );
}
