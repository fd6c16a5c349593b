-- Who brings reports, under which terms.
CREATE TABLE organisation (LIKE version_template INCLUDING ALL);

CREATE TABLE licence (LIKE version_template INCLUDING ALL);
ALTER TABLE licence
    ADD COLUMN pass_on text NOT NULL GENERATED ALWAYS AS (body ->> 'passOn') STORED;

CREATE TABLE source (LIKE version_template INCLUDING ALL);
ALTER TABLE source
    ADD COLUMN organisation        text NOT NULL GENERATED ALWAYS AS (body ->> 'organisation') STORED,
    ADD COLUMN licence             text NOT NULL GENERATED ALWAYS AS (body ->> 'licence') STORED,
    ADD COLUMN default_sensitivity text NOT NULL GENERATED ALWAYS AS (body ->> 'defaultSensitivity') STORED;

-- That somebody reports in confidence is itself no news for the public: it reads those sources alone whose reports are public,
-- and every version of them that was.
CREATE VIEW published.organisation AS SELECT * FROM organisation;
CREATE VIEW published.licence AS SELECT * FROM licence;
CREATE VIEW published.source AS
    SELECT * FROM source s
    WHERE s.default_sensitivity = 'PUBLIC'
      AND NOT EXISTS (
          SELECT FROM suivi.source present
          WHERE present.id = s.id AND present.recorded_to = 'infinity' AND present.default_sensitivity <> 'PUBLIC');
GRANT SELECT ON published.organisation, published.licence, published.source TO ${public_role};
