CREATE TABLE instrument_relation (LIKE version_template INCLUDING ALL);
ALTER TABLE instrument_relation
    ADD COLUMN instrument text NOT NULL GENERATED ALWAYS AS (body ->> 'instrument') STORED,
    ADD COLUMN target     text GENERATED ALWAYS AS (body ->> 'to') STORED,
    ADD CONSTRAINT instrument_relation_to_exactly_one CHECK ((body ->> 'to' IS NULL) <> (body ->> 'actor' IS NULL));
CREATE INDEX instrument_relation_by_instrument ON instrument_relation (instrument, recorded_from);
CREATE INDEX instrument_relation_by_target ON instrument_relation (target, recorded_from);

CREATE VIEW published.instrument_relation AS SELECT * FROM instrument_relation;
GRANT SELECT ON published.instrument_relation TO ${public_role};
