CREATE TABLE classification (LIKE version_template INCLUDING ALL);
ALTER TABLE classification
    ADD COLUMN actor text NOT NULL GENERATED ALWAYS AS (body ->> 'actor') STORED;
CREATE INDEX classification_by_actor ON classification (actor, recorded_from);

CREATE TABLE listing (LIKE version_template INCLUDING ALL);
ALTER TABLE listing
    ADD COLUMN actor text NOT NULL GENERATED ALWAYS AS (body ->> 'actor') STORED;
CREATE INDEX listing_by_actor ON listing (actor, recorded_from);

CREATE VIEW published.classification AS
    SELECT * FROM classification c
    WHERE NOT EXISTS (SELECT FROM suivi.actor a WHERE a.id = c.actor AND a.kind = 'PERSON');
CREATE VIEW published.listing AS
    SELECT * FROM listing l
    WHERE NOT EXISTS (SELECT FROM suivi.actor a WHERE a.id = l.actor AND a.kind = 'PERSON');
GRANT SELECT ON published.classification, published.listing TO ${public_role};
