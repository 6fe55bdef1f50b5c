// What matches a text, best first, among the best thousand of each index asked for.
UNWIND $indexes AS index
CALL db.index.fulltext.queryNodes(index.name, $text, {limit: 1000}) YIELD node, score
WITH node, score * index.weight AS score
ORDER BY score DESC
WHERE NOT coalesce(node.isStub, false) AND ($kinds IS NULL OR node.kind IN $kinds OR NOT node:Entity)
  AND ($from IS NULL AND $to IS NULL OR CASE
    WHEN node:Entity THEN EXISTS {
      MATCH ()-[naming:MENTIONS]->()
      WHERE naming.entityId = node.id AND naming.at >= coalesce($from, -9007199254740991) AND naming.at < coalesce($to, 9007199254740991)
    }
    WHEN node:Topic THEN EXISTS {
      MATCH ()-[on:HAS_TOPIC]->()
      WHERE on.topicId = node.id AND on.at >= coalesce($from, -9007199254740991) AND on.at < coalesce($to, 9007199254740991)
    }
    ELSE coalesce(node.at, node.publishedAt) >= coalesce($from, -9007199254740991)
      AND coalesce(node.at, node.publishedAt) < coalesce($to, 9007199254740991)
  END)
RETURN node, score
ORDER BY score DESC, node.id DESC
LIMIT $first
