-- That a person prefers a claim, under the claim's id.
CREATE TABLE pin (LIKE version_template INCLUDING ALL);

-- How a claim was last told to stand among those that compete with it, under the claim's id; none where it is preferred by the
-- rule and always was. Readers are answered from the claims themselves.
CREATE TABLE preference (LIKE version_template INCLUDING ALL);

-- That a code is of the same actor as another, under the code that was merged.
CREATE TABLE merge (LIKE version_template INCLUDING ALL);
ALTER TABLE merge
    ADD COLUMN into_actor text NOT NULL GENERATED ALWAYS AS (body ->> 'into') STORED;
CREATE INDEX merge_into ON merge (into_actor, recorded_from);

CREATE VIEW published.pin AS SELECT * FROM pin WHERE id IN (SELECT id FROM published.relation);
CREATE VIEW published.merge AS
    SELECT * FROM merge m
    WHERE NOT EXISTS (SELECT FROM suivi.actor a WHERE a.id IN (m.id, m.into_actor) AND a.kind = 'PERSON');
GRANT SELECT ON published.pin, published.merge TO ${public_role};
