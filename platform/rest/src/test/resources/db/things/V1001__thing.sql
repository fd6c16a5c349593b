CREATE TABLE thing (LIKE version_template INCLUDING ALL);
ALTER TABLE thing ADD COLUMN kind text GENERATED ALWAYS AS (body ->> 'kind') STORED;
CREATE VIEW published.thing AS SELECT * FROM thing WHERE kind IS DISTINCT FROM 'SECRET';
GRANT SELECT ON published.thing TO ${public_role};
