// The edges of a drawing, as many as were asked for, the nearest and best evidenced first.
WITH $drawn AS drawn
UNWIND drawn[..$first] AS edge
WITH edge.source AS source, edge.target AS target, edge.relation AS relation, edge.label AS label, edge.weight AS weight, edge.basis AS basis
RETURN source, target, relation, label, weight, basis
