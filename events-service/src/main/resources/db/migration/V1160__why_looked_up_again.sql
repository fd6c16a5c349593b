-- Which versions of which facts about actors an incident waits for to be looked up again by, such as name/<id>/2: what its next version
-- says of why it differs.
ALTER TABLE stale_incident
    ADD COLUMN causes text[] NOT NULL DEFAULT '{}';
