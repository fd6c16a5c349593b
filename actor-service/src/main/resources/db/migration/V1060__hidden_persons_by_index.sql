-- Whether an actor is hidden from the public is asked for each row that the public reads, so it must not take all persons to answer:
-- by an index whether the code was ever held for a person, and once a statement who was merged with one and who is open. What is
-- hidden is as before (V1012).
CREATE VIEW merged_person AS
    WITH held AS (
        SELECT s.living FROM same_actor s JOIN actor a ON a.id = s.code AND a.kind = 'PERSON'
        UNION
        SELECT s.living FROM same_actor s JOIN actor a ON a.id = s.living AND a.kind = 'PERSON')
    SELECT living AS code FROM held
    UNION
    SELECT s.code FROM same_actor s JOIN held h ON h.living = s.living;

-- All codes of whoever is listed or in office today, a person or not.
CREATE VIEW open_actor AS
    WITH open AS (
        SELECT coalesce(s.living, g.code) AS living
        FROM (SELECT code FROM listed_today UNION SELECT code FROM in_office_today) g
        LEFT JOIN same_actor s ON s.code = g.code)
    SELECT living AS code FROM open
    UNION
    SELECT s.code FROM same_actor s JOIN open o ON o.living = s.living;

CREATE OR REPLACE VIEW published.actor AS
    SELECT * FROM actor a
    WHERE NOT ((EXISTS (SELECT FROM suivi.actor p WHERE p.id = a.id AND p.kind = 'PERSON')
                OR a.id IN (SELECT code FROM suivi.merged_person))
               AND a.id NOT IN (SELECT code FROM suivi.open_actor));
CREATE OR REPLACE VIEW published.name AS
    SELECT * FROM name n
    WHERE NOT ((EXISTS (SELECT FROM suivi.actor p WHERE p.id = n.actor AND p.kind = 'PERSON')
                OR n.actor IN (SELECT code FROM suivi.merged_person))
               AND n.actor NOT IN (SELECT code FROM suivi.open_actor));
CREATE OR REPLACE VIEW published.relation AS
    SELECT * FROM relation r
    WHERE NOT ((EXISTS (SELECT FROM suivi.actor p WHERE p.id = r.from_actor AND p.kind = 'PERSON')
                OR r.from_actor IN (SELECT code FROM suivi.merged_person))
               AND r.from_actor NOT IN (SELECT code FROM suivi.open_actor))
      AND NOT ((EXISTS (SELECT FROM suivi.actor p WHERE p.id = r.to_actor AND p.kind = 'PERSON')
                OR r.to_actor IN (SELECT code FROM suivi.merged_person))
               AND r.to_actor NOT IN (SELECT code FROM suivi.open_actor));
CREATE OR REPLACE VIEW published.classification AS
    SELECT * FROM classification c
    WHERE NOT ((EXISTS (SELECT FROM suivi.actor p WHERE p.id = c.actor AND p.kind = 'PERSON')
                OR c.actor IN (SELECT code FROM suivi.merged_person))
               AND c.actor NOT IN (SELECT code FROM suivi.open_actor));
CREATE OR REPLACE VIEW published.listing AS
    SELECT * FROM listing l
    WHERE NOT ((EXISTS (SELECT FROM suivi.actor p WHERE p.id = l.actor AND p.kind = 'PERSON')
                OR l.actor IN (SELECT code FROM suivi.merged_person))
               AND l.actor NOT IN (SELECT code FROM suivi.open_actor));
CREATE OR REPLACE VIEW published.external_id AS
    SELECT * FROM external_id e
    WHERE NOT ((EXISTS (SELECT FROM suivi.actor p WHERE p.id = e.actor AND p.kind = 'PERSON')
                OR e.actor IN (SELECT code FROM suivi.merged_person))
               AND e.actor NOT IN (SELECT code FROM suivi.open_actor));
CREATE OR REPLACE VIEW published.merge AS
    SELECT * FROM merge m
    WHERE NOT ((EXISTS (SELECT FROM suivi.actor p WHERE p.id = m.id AND p.kind = 'PERSON')
                OR m.id IN (SELECT code FROM suivi.merged_person))
               AND m.id NOT IN (SELECT code FROM suivi.open_actor))
      AND NOT ((EXISTS (SELECT FROM suivi.actor p WHERE p.id = m.into_actor AND p.kind = 'PERSON')
                OR m.into_actor IN (SELECT code FROM suivi.merged_person))
               AND m.into_actor NOT IN (SELECT code FROM suivi.open_actor));

DROP VIEW hidden_actor;
DROP VIEW person;
