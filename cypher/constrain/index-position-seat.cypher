// Positions that one holds at a time.
CREATE INDEX position_seat IF NOT EXISTS FOR (position:Position) ON (position.isSingleSeat, position.id)
