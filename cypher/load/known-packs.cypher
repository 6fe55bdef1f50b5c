// Which background pack and which list of topics are loaded.
MATCH (turn:WritersTurn {id: 'writer'})
RETURN turn.background, turn.topics
