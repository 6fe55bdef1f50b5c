// The steps of a path from its start to its end.
WITH $steps AS steps
UNWIND range(0, size(steps) - 1) AS place
WITH place, steps[place] AS step
WITH place, step.source AS source, step.target AS target, step.relation AS relation, step.label AS label, size(step.basis) AS weight,
  step.basis AS basis
RETURN source, target, relation, label, weight, basis
ORDER BY place
