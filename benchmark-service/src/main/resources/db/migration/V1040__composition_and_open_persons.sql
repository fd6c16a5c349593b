-- Who belonged to whom, which of several claims is preferred, which codes are of one actor, and which persons are open, as
-- actor-service tells it. The days are those on which a membership surely held, the last one included.
CREATE TABLE membership_replica (
    id              text        NOT NULL,
    version         int         NOT NULL,
    state           text        NOT NULL,
    member          text        NOT NULL,
    coalition       text        NOT NULL,
    extent          text        NOT NULL,
    preferred       boolean     NOT NULL,
    sure_from       date,
    sure_to         date,
    valid_from      text,
    valid_to        text,
    published_on    date,
    citation        text,
    origin_recorded text        NOT NULL,
    recorded_from   timestamptz NOT NULL,
    recorded_to     timestamptz NOT NULL DEFAULT 'infinity',
    CONSTRAINT membership_replica_key PRIMARY KEY (id, version),
    CONSTRAINT membership_replica_recorded_before_closed CHECK (recorded_from <= recorded_to)
);
CREATE UNIQUE INDEX membership_replica_present ON membership_replica (id) WHERE recorded_to = 'infinity';
CREATE INDEX membership_replica_by_coalition ON membership_replica (coalition);

CREATE TABLE preference_replica (
    id              text        NOT NULL,
    version         int         NOT NULL,
    state           text        NOT NULL,
    preferred       boolean     NOT NULL,
    origin_recorded text        NOT NULL,
    recorded_from   timestamptz NOT NULL,
    recorded_to     timestamptz NOT NULL DEFAULT 'infinity',
    CONSTRAINT preference_replica_key PRIMARY KEY (id, version),
    CONSTRAINT preference_replica_recorded_before_closed CHECK (recorded_from <= recorded_to)
);
CREATE UNIQUE INDEX preference_replica_present ON preference_replica (id) WHERE recorded_to = 'infinity';

CREATE TABLE merge_replica (
    id              text        NOT NULL,
    version         int         NOT NULL,
    state           text        NOT NULL,
    into_actor      text        NOT NULL,
    origin_recorded text        NOT NULL,
    recorded_from   timestamptz NOT NULL,
    recorded_to     timestamptz NOT NULL DEFAULT 'infinity',
    CONSTRAINT merge_replica_key PRIMARY KEY (id, version),
    CONSTRAINT merge_replica_recorded_before_closed CHECK (recorded_from <= recorded_to)
);
CREATE UNIQUE INDEX merge_replica_present ON merge_replica (id) WHERE recorded_to = 'infinity';

CREATE TABLE disclosure_replica (
    id              text        NOT NULL,
    version         int         NOT NULL,
    state           text        NOT NULL,
    open            boolean     NOT NULL,
    origin_recorded text        NOT NULL,
    recorded_from   timestamptz NOT NULL,
    recorded_to     timestamptz NOT NULL DEFAULT 'infinity',
    CONSTRAINT disclosure_replica_key PRIMARY KEY (id, version),
    CONSTRAINT disclosure_replica_recorded_before_closed CHECK (recorded_from <= recorded_to)
);
CREATE UNIQUE INDEX disclosure_replica_present ON disclosure_replica (id) WHERE recorded_to = 'infinity';

-- An actor is open once it is known and is no person, or is one that actor-service has told to be open.
CREATE OR REPLACE VIEW published.open_actor AS
    SELECT DISTINCT a.id FROM suivi.actor_replica a
    WHERE NOT EXISTS (SELECT FROM suivi.actor_replica p WHERE p.id = a.id AND p.kind = 'PERSON')
       OR EXISTS (SELECT FROM suivi.disclosure_replica d WHERE d.id = a.id AND d.recorded_to = 'infinity' AND d.open);
CREATE OR REPLACE VIEW published.name_replica AS
    SELECT * FROM name_replica n WHERE n.actor IN (SELECT id FROM published.open_actor);
CREATE VIEW published.membership_replica AS
    SELECT * FROM membership_replica m
    WHERE m.member IN (SELECT id FROM published.open_actor) AND m.coalition IN (SELECT id FROM published.open_actor);
CREATE VIEW published.preference_replica AS SELECT * FROM preference_replica;
CREATE VIEW published.merge_replica AS
    SELECT * FROM merge_replica m
    WHERE m.id IN (SELECT id FROM published.open_actor) AND m.into_actor IN (SELECT id FROM published.open_actor);
GRANT SELECT ON published.membership_replica, published.preference_replica, published.merge_replica TO ${public_role};
