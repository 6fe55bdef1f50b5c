import { topicId } from "../../domain/ids";
import type { Reading } from "../../domain/reading";
import type { GraphNames } from "./graph-names";
import type { Row } from "./row";

export const topicRows = ({ topics }: Reading, { article, at }: GraphNames): Row[] =>
  topics.map(({ code, label, score }) => ({ article, at, topic: topicId(code), code, label, score }));
