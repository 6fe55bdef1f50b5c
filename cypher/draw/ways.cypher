// Ways through the graph as steps from entity to entity, the shortest and best evidenced first; equal ones are one.
WITH $things AS things, $ties AS ties
WITH things, ties, [place IN range(0, size(things) - 1) WHERE things[place]:Entity | place] AS stops
WITH [step IN range(0, size(stops) - 2) | {
    source: things[stops[step]], target: things[stops[step + 1]],
    between: things[stops[step] + 1..stops[step + 1]], by: ties[stops[step]..stops[step + 1]]
  }] AS pieces
WHERE size(pieces) <= $maxLength
WITH [piece IN pieces | piece {.source, .target,
    ground: [thing IN piece.between WHERE thing:Statement OR thing:Event OR thing:Tenure OR thing:Membership OR thing:Article][0],
    isForward: startNode(piece.by[0]) = piece.source AND NOT piece.by[0].role IN ['RECIPIENT', 'VICTIM'],
    relation: CASE
      WHEN any(tie IN piece.by WHERE tie:SAID) AND any(tie IN piece.by WHERE tie:ADDRESSED_TO) THEN 'SAID_TO'
      WHEN any(tie IN piece.by WHERE tie:SAID) THEN 'SAID_ABOUT'
      WHEN any(tie IN piece.by WHERE tie:HOLDS) THEN 'HOLDS_POSITION'
      WHEN any(tie IN piece.by WHERE tie:HAS_MEMBERSHIP) THEN 'MEMBER_OF'
      WHEN any(tie IN piece.by WHERE tie.role = 'ACTOR') AND any(tie IN piece.by WHERE tie.role IN ['RECIPIENT', 'VICTIM']) THEN 'ACTED_ON'
      WHEN any(tie IN piece.by WHERE tie:TAKES_PART) THEN 'TOOK_PART'
      ELSE 'NAMED_TOGETHER'
    END
  }] AS parts
WITH [part IN parts | part {.source, .target, .relation, .ground,
    label: CASE part.relation
      WHEN 'SAID_ABOUT' THEN CASE WHEN part.isForward THEN 'spoke about' ELSE 'was spoken about by' END
      WHEN 'SAID_TO' THEN CASE WHEN part.isForward THEN 'spoke to' ELSE 'was spoken to by' END
      WHEN 'HOLDS_POSITION' THEN 'position'
      WHEN 'MEMBER_OF' THEN toLower(part.ground.kind)
      WHEN 'ACTED_ON' THEN part.ground.type + CASE WHEN part.isForward THEN ' >' ELSE ' <' END
      WHEN 'TOOK_PART' THEN part.ground.type
      ELSE 'named together'
    END
  }] AS parts
WHERE all(part IN parts WHERE part.relation IN $through)
WITH [part IN parts | [part.source.id, part.relation, part.label]] AS shape, parts
ORDER BY [part IN parts | [coalesce(part.ground.at, part.ground.publishedAt, 0), part.ground.id]] DESC
WITH shape, collect(parts) AS ways
WITH shape, size(ways) AS evidence, [place IN range(0, size(shape) - 1) | {
    source: ways[0][place].source, target: ways[0][place].target, relation: shape[place][1], label: shape[place][2],
    basis: reduce(all = [], some IN ways[..10] | CASE WHEN some[place].ground IN all THEN all ELSE all + [some[place].ground] END)
  }] AS steps
RETURN steps
ORDER BY size(steps), evidence DESC, shape
LIMIT $first
