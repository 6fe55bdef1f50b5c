// Notes which background pack is loaded.
MATCH (turn:WritersTurn {id: 'writer'})
SET turn.background = $hash
