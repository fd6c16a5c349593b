CREATE TABLE measurement (LIKE version_template INCLUDING ALL);
ALTER TABLE measurement
    ADD COLUMN indicator   text NOT NULL GENERATED ALWAYS AS (body ->> 'indicator') STORED,
    ADD COLUMN measured_to text COLLATE "C" NOT NULL GENERATED ALWAYS AS (body ->> 'to') STORED;
CREATE INDEX measurement_by_indicator ON measurement (indicator, measured_to);

CREATE VIEW published.measurement AS SELECT * FROM measurement;
GRANT SELECT ON published.measurement TO ${public_role};

-- An indicator tells of a benchmark, or of an instrument as a whole.
ALTER TABLE indicator
    ALTER COLUMN benchmark DROP NOT NULL,
    ADD COLUMN instrument text GENERATED ALWAYS AS (body ->> 'instrument') STORED,
    ADD CONSTRAINT indicator_of_benchmark_or_instrument
        CHECK (body ->> 'benchmark' IS NOT NULL OR body ->> 'instrument' IS NOT NULL);
CREATE INDEX indicator_by_instrument ON indicator (instrument, id);
CREATE OR REPLACE VIEW published.indicator AS SELECT * FROM indicator;
