CREATE TABLE area (LIKE version_template INCLUDING ALL);
ALTER TABLE area
    ADD COLUMN level  text NOT NULL GENERATED ALWAYS AS (body ->> 'level') STORED,
    ADD COLUMN parent text GENERATED ALWAYS AS (body ->> 'parent') STORED;
CREATE INDEX area_by_parent ON area (parent, id) WHERE recorded_to = 'infinity';

CREATE VIEW published.area AS SELECT * FROM area;
GRANT SELECT ON published.area TO ${public_role};
