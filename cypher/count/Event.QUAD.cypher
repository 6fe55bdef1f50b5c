// Counts events by the four classes of interaction; some types belong to none.
MATCH (event:Event {id: $id})
UNWIND [class IN [$quads[event.type]] WHERE class IS NOT NULL | {id: class, label: class}] AS value
RETURN value
