-- What the actor-service said, each version once and in whatever order it came: what a report's names are resolved and rolled up by.
CREATE TABLE actor (
    code     text        NOT NULL,
    version  int         NOT NULL,
    state    text        NOT NULL,
    kind     text        NOT NULL,
    code_key text        NOT NULL,
    origin   timestamptz NOT NULL,
    received timestamptz NOT NULL,
    CONSTRAINT actor_key PRIMARY KEY (code, version)
);
CREATE INDEX actor_by_code_key ON actor (code_key);

CREATE TABLE actor_name (
    id         text        NOT NULL,
    version    int         NOT NULL,
    state      text        NOT NULL,
    actor      text        NOT NULL,
    name_key   text        NOT NULL,
    strength   text        NOT NULL,
    valid_from date        NOT NULL,
    valid_to   date        NOT NULL,
    origin     timestamptz NOT NULL,
    received   timestamptz NOT NULL,
    CONSTRAINT actor_name_key PRIMARY KEY (id, version)
);
CREATE INDEX actor_name_by_key ON actor_name (name_key);
CREATE INDEX actor_name_by_actor ON actor_name (actor);

CREATE TABLE membership (
    id        text        NOT NULL,
    version   int         NOT NULL,
    state     text        NOT NULL,
    member    text        NOT NULL,
    coalition text        NOT NULL,
    extent    text        NOT NULL,
    preferred boolean     NOT NULL,
    sure_from date        NOT NULL,
    sure_to   date        NOT NULL,
    origin    timestamptz NOT NULL,
    received  timestamptz NOT NULL,
    CONSTRAINT membership_key PRIMARY KEY (id, version)
);
CREATE INDEX membership_by_member ON membership (member);

-- Moved with every message taken: who resolved names before and writes after sees that he must look again.
CREATE TABLE replica_mark (
    only_row boolean PRIMARY KEY DEFAULT true CONSTRAINT replica_mark_has_one_row CHECK (only_row),
    taken    bigint NOT NULL
);
INSERT INTO replica_mark (taken) VALUES (0);

-- Which incidents bear a name: an index of the present versions by normalised name, not a record.
CREATE TABLE mention (
    name_key    text NOT NULL,
    incident_id uuid NOT NULL,
    CONSTRAINT mention_key PRIMARY KEY (name_key, incident_id)
);

-- Incidents whose names or groups must be looked up again.
CREATE TABLE stale_incident (
    incident_id uuid NOT NULL CONSTRAINT stale_incident_key PRIMARY KEY
);

CREATE VIEW actor_present AS
SELECT code, kind, code_key FROM actor a
WHERE state = 'ACTIVE' AND NOT EXISTS (SELECT 1 FROM actor later WHERE later.code = a.code AND later.version > a.version);
-- A weak name may confirm a match and never makes one; an actor is found by its code as well.
CREATE VIEW actor_known_as AS
SELECT n.name_key, n.actor, a.kind, n.valid_from, n.valid_to
FROM actor_name n JOIN actor_present a ON a.code = n.actor
WHERE n.state = 'ACTIVE' AND n.strength <> 'WEAK'
  AND NOT EXISTS (SELECT 1 FROM actor_name later WHERE later.id = n.id AND later.version > n.version)
UNION ALL
SELECT code_key, code, kind, '-infinity'::date, 'infinity'::date FROM actor_present
UNION ALL
SELECT 'code:' || code, code, kind, '-infinity'::date, 'infinity'::date FROM actor_present;
-- Only what is whole, certain and preferred is rolled up.
CREATE VIEW membership_present AS
SELECT member, coalition, sure_from, sure_to FROM membership m
WHERE state = 'ACTIVE' AND extent = 'WHOLE' AND preferred AND sure_from < sure_to
  AND NOT EXISTS (SELECT 1 FROM membership later WHERE later.id = m.id AND later.version > m.version);
