// The nodes at the ends of a drawing's edges, and those it is drawn around.
WITH $drawn AS drawn, $around AS around
CALL (drawn, around) {
  UNWIND drawn[..$first] AS edge
  UNWIND [edge.source, edge.target] AS node
  RETURN node, edge.weight AS part
  UNION ALL
  UNWIND around AS node
  RETURN node, 0 AS part
}
WITH node, sum(part) AS weight
RETURN node, weight
ORDER BY weight DESC, node.id
