// Notes that an article was taken back, why, and how much went with it.
MERGE (retraction:Retraction {id: $given.id})
SET retraction.reason = $given.reason, retraction.at = $given.at,
  retraction.removedStatements = $given.removedStatements, retraction.removedEvents = $given.removedEvents
