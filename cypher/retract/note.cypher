// Notes that an article was taken back, and why.
MERGE (retraction:Retraction {id: $given.id})
SET retraction.reason = $given.reason, retraction.at = $given.at
