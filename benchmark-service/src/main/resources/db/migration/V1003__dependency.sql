CREATE TABLE dependency (LIKE version_template INCLUDING ALL);
ALTER TABLE dependency
    ADD COLUMN benchmark text NOT NULL GENERATED ALWAYS AS (body ->> 'benchmark') STORED,
    ADD COLUMN required  text NOT NULL GENERATED ALWAYS AS (body ->> 'on') STORED;
CREATE INDEX dependency_by_benchmark ON dependency (benchmark, recorded_from);
CREATE INDEX dependency_by_required ON dependency (required, recorded_from);

CREATE VIEW published.dependency AS SELECT * FROM dependency;
GRANT SELECT ON published.dependency TO ${public_role};
