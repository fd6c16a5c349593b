CREATE TABLE note (LIKE version_template INCLUDING ALL);
CREATE VIEW published.note AS SELECT * FROM note WHERE NOT (body ->> 'secret')::boolean;
GRANT SELECT ON published.note TO ${public_role};
