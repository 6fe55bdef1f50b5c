// Which background pack is loaded.
MATCH (turn:WritersTurn {id: 'writer'})
RETURN turn.background
