// How much went with an article that this very retraction has taken back already.
MATCH (retraction:Retraction {id: $given.id})
WHERE retraction.at = $given.at AND retraction.reason = $given.reason
  AND NOT EXISTS { MATCH (article:Article {id: $given.id}) WHERE NOT article.isStub }
RETURN retraction.removedStatements, retraction.removedEvents
