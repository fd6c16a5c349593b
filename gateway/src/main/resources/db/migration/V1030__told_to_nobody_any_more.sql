-- What the public was told of and may not read any more is told to nobody: who may read what has no history.
ALTER TABLE feed
    DROP CONSTRAINT audience_is_known,
    ADD CONSTRAINT audience_is_known
        CHECK (audience IN ('EVERYBODY', 'PUBLIC', 'EXACT', 'OWN', 'DRAFT', 'SUBMITTED', 'NOBODY'));
