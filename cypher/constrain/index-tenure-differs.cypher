// Tenures to which different dates are given, by the last one.
CREATE INDEX tenure_differs IF NOT EXISTS FOR (tenure:Tenure) ON (tenure.differsAt, tenure.id)
