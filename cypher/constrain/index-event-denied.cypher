// Events that are told and denied, by the last denial.
CREATE INDEX event_denied IF NOT EXISTS FOR (event:Event) ON (event.deniedAt, event.id)
