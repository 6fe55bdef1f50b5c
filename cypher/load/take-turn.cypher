// One writer at a time: whoever writes to this node makes the others wait until its transaction ends.
MERGE (turn:WritersTurn {id: 'writer'})
SET turn.taken = true
