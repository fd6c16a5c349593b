-- What was received before this column stays undated until the replica is rebuilt.
ALTER TABLE incident_replica ADD COLUMN published_on date;
ALTER TABLE published.incident_replica ADD COLUMN published_on date;
