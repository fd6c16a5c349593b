-- Whether the public may know of a person is asked of what holds now and today, for every version and date. All codes of one actor
-- are open or hidden together.
CREATE INDEX actor_person ON actor (id) WHERE kind = 'PERSON';

CREATE VIEW same_actor AS
    SELECT id AS code, into_actor AS living FROM merge WHERE recorded_to = 'infinity' AND state = 'ACTIVE';

-- Listed: an entry of a sanctions list that surely stands today and that no other claim on the same entry says is over.
CREATE VIEW listed_today AS
    SELECT l.actor AS code FROM listing l
    WHERE l.recorded_to = 'infinity' AND l.state = 'ACTIVE'
      AND l.sure_from <= (clock_timestamp() AT TIME ZONE 'UTC')::date
      AND l.sure_to > (clock_timestamp() AT TIME ZONE 'UTC')::date
      AND NOT EXISTS (
          SELECT FROM listing over
          WHERE over.actor = l.actor AND over.body ->> 'regime' = l.body ->> 'regime'
            AND over.body ->> 'reference' = l.body ->> 'reference'
            AND over.recorded_to = 'infinity' AND over.state = 'ACTIVE'
            AND over.valid_to <= (clock_timestamp() AT TIME ZONE 'UTC')::date);

-- In office: leads a public body surely today, by a claim that is preferred.
CREATE VIEW in_office_today AS
    SELECT r.from_actor AS code FROM relation r
    WHERE r.type = 'LEADS' AND r.recorded_to = 'infinity' AND r.state = 'ACTIVE'
      AND r.sure_from <= (clock_timestamp() AT TIME ZONE 'UTC')::date
      AND r.sure_to > (clock_timestamp() AT TIME ZONE 'UTC')::date
      AND EXISTS (
          SELECT FROM actor o
          WHERE o.id = r.to_actor AND o.recorded_to = 'infinity' AND o.state = 'ACTIVE'
            AND o.kind IN ('STATE', 'STATE_FORCE', 'MISSION', 'INTERNATIONAL_ORGANISATION', 'MECHANISM', 'MEDIATOR'))
      AND NOT EXISTS (
          SELECT FROM preference p
          WHERE p.id = r.id AND p.recorded_to = 'infinity' AND NOT (p.body ->> 'preferred')::boolean);

-- Who was held for a person in any version is one in every version.
CREATE VIEW person AS
    SELECT p.code, p.living, p.living IN (
               SELECT coalesce(s.living, g.code)
               FROM (SELECT code FROM listed_today UNION SELECT code FROM in_office_today) g
               LEFT JOIN same_actor s ON s.code = g.code) AS open
    FROM (
        SELECT c.code, held.living
        FROM (SELECT DISTINCT coalesce(s.living, a.id) AS living
              FROM actor a LEFT JOIN same_actor s ON s.code = a.id WHERE a.kind = 'PERSON') held
        CROSS JOIN LATERAL (
            SELECT held.living AS code UNION SELECT s.code FROM same_actor s WHERE s.living = held.living) c) p;

CREATE VIEW hidden_actor AS SELECT code FROM person WHERE NOT open;

CREATE OR REPLACE VIEW published.actor AS
    SELECT * FROM actor a WHERE NOT EXISTS (SELECT FROM suivi.hidden_actor h WHERE h.code = a.id);
CREATE OR REPLACE VIEW published.name AS
    SELECT * FROM name n WHERE NOT EXISTS (SELECT FROM suivi.hidden_actor h WHERE h.code = n.actor);
CREATE OR REPLACE VIEW published.relation AS
    SELECT * FROM relation r
    WHERE NOT EXISTS (SELECT FROM suivi.hidden_actor h WHERE h.code = r.from_actor)
      AND NOT EXISTS (SELECT FROM suivi.hidden_actor h WHERE h.code = r.to_actor);
CREATE OR REPLACE VIEW published.classification AS
    SELECT * FROM classification c WHERE NOT EXISTS (SELECT FROM suivi.hidden_actor h WHERE h.code = c.actor);
CREATE OR REPLACE VIEW published.listing AS
    SELECT * FROM listing l WHERE NOT EXISTS (SELECT FROM suivi.hidden_actor h WHERE h.code = l.actor);
CREATE OR REPLACE VIEW published.external_id AS
    SELECT * FROM external_id e WHERE NOT EXISTS (SELECT FROM suivi.hidden_actor h WHERE h.code = e.actor);
CREATE OR REPLACE VIEW published.merge AS
    SELECT * FROM merge m
    WHERE NOT EXISTS (SELECT FROM suivi.hidden_actor h WHERE h.code = m.id)
      AND NOT EXISTS (SELECT FROM suivi.hidden_actor h WHERE h.code = m.into_actor);

-- What the other services were last told of a person.
CREATE TABLE disclosure (LIKE version_template INCLUDING ALL);
