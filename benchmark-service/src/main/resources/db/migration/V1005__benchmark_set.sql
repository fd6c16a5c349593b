CREATE TABLE benchmark_set (LIKE version_template INCLUDING ALL);
ALTER TABLE benchmark_set
    ADD COLUMN owner      text NOT NULL GENERATED ALWAYS AS (body ->> 'owner') STORED,
    ADD COLUMN instrument text GENERATED ALWAYS AS (body ->> 'instrument') STORED;
CREATE INDEX benchmark_set_by_instrument ON benchmark_set (instrument, id);

CREATE VIEW published.benchmark_set AS SELECT * FROM benchmark_set;
GRANT SELECT ON published.benchmark_set TO ${public_role};
