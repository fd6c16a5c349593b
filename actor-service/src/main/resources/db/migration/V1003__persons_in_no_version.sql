-- Who turns out to be a person is none of the public's business in any version, whatever was recorded of him before.
CREATE OR REPLACE VIEW published.actor AS
    SELECT * FROM actor a
    WHERE NOT EXISTS (SELECT FROM suivi.actor p WHERE p.id = a.id AND p.kind = 'PERSON');
