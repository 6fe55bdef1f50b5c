// Notes which background pack or which list of topics is loaded.
MATCH (turn:WritersTurn {id: 'writer'})
SET turn += $given
