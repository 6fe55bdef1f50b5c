// What was said about something in a period.
MATCH (statement:Statement)-[about:ABOUT]->()
WHERE about.entityId = $about AND about.at >= coalesce($from, -9007199254740991) AND about.at < coalesce($to, 9007199254740991)
RETURN statement
