// Events by time: pages of all events.
CREATE INDEX event_time IF NOT EXISTS FOR (event:Event) ON (event.at, event.id)
