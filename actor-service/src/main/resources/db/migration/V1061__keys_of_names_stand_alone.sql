-- What is found by keys is put in order before the names themselves are read: so the keys say whose they are and since when, which
-- the public's view and a past knownAt need. They are made anew in the background.
DROP VIEW published.name_key;
TRUNCATE name_key, name_word;
UPDATE name_index SET rules = 0, keyed_to = 'epoch';
ALTER TABLE name_key
    ADD COLUMN actor         text        NOT NULL,
    ADD COLUMN recorded_from timestamptz NOT NULL;

CREATE VIEW published.name_key AS
    SELECT * FROM name_key k
    WHERE NOT ((EXISTS (SELECT FROM suivi.actor p WHERE p.id = k.actor AND p.kind = 'PERSON')
                OR k.actor IN (SELECT code FROM suivi.merged_person))
               AND k.actor NOT IN (SELECT code FROM suivi.open_actor));
GRANT SELECT ON published.name_key TO ${public_role};
