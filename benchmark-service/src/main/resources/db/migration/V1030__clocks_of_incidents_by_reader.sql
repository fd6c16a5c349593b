-- What others keep to themselves moves no clock of a reader's.
INSERT INTO clock_kind (kind, last)
SELECT 'incident-replica-of-' || coalesce(organisation, ''), max(recorded_from) FROM incident_replica GROUP BY 1;
