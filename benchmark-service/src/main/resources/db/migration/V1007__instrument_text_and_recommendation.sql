CREATE TABLE instrument_text (LIKE version_template INCLUDING ALL);
ALTER TABLE instrument_text
    ADD COLUMN instrument text NOT NULL GENERATED ALWAYS AS (body ->> 'instrument') STORED;
CREATE INDEX instrument_text_by_instrument ON instrument_text (instrument, recorded_from);

CREATE TABLE recommendation (LIKE version_template INCLUDING ALL);
ALTER TABLE recommendation
    ADD COLUMN instrument text NOT NULL GENERATED ALWAYS AS (body ->> 'instrument') STORED;
CREATE INDEX recommendation_by_instrument ON recommendation (instrument, recorded_from);

CREATE VIEW published.instrument_text AS SELECT * FROM instrument_text;
CREATE VIEW published.recommendation AS SELECT * FROM recommendation;
GRANT SELECT ON published.instrument_text, published.recommendation TO ${public_role};
