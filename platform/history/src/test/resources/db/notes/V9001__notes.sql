CREATE TABLE note (LIKE version_template INCLUDING ALL);
CREATE VIEW published.note AS SELECT * FROM note WHERE NOT (body ->> 'secret')::boolean;
GRANT SELECT ON published.note TO ${public_role};
CREATE OR REPLACE VIEW published.clock_kind AS
    SELECT CASE WHEN split_part(kind, '/', 1) = 'note-public' THEN replace(kind, '-public', '') ELSE kind END AS kind, last
    FROM clock_kind WHERE split_part(kind, '/', 1) <> 'note';
