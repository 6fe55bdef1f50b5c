// Events of a type by time.
CREATE INDEX event_type IF NOT EXISTS FOR (event:Event) ON (event.type, event.at, event.id)
