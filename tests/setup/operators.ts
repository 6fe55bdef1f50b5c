import type { Plan } from "../../src/graph/connect";

/** What a plan does, each operator by its name without the planner's ending: `Top`, `NodeByLabelScan`. */
export const operatorsOf = ({ operatorType, children }: Plan): readonly string[] => [
  operatorType.replace(/@.*/u, ""),
  ...children.flatMap(operatorsOf),
];
