// The database's own numbers of nodes.
UNWIND $given.ids AS id
MATCH (node:Entity|Event|Tenure|Membership {id: id})
RETURN id, id(node)
