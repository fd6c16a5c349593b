-- A replica's row is one version of its origin, believed from when it came until a later version came. A version that
-- comes after a later one was never believed here: its interval is empty, which is why the ends may be equal.
CREATE TABLE incident_replica (
    id              text        NOT NULL,
    version         int         NOT NULL,
    state           text        NOT NULL,
    type            text        NOT NULL,
    date_from       date        NOT NULL,
    date_to         date        NOT NULL,
    date_rank       smallint    NOT NULL,
    place_rank      smallint    NOT NULL,
    country         text,
    area            text,
    deaths_low      int,
    deaths_best     int,
    deaths_high     int,
    violates        text[]      NOT NULL,
    verification    text        NOT NULL,
    named           text[]      NOT NULL,
    involved        text[]      NOT NULL,
    organisation    text,
    pass_on         text        NOT NULL,
    origin_recorded text        NOT NULL,
    recorded_from   timestamptz NOT NULL,
    recorded_to     timestamptz NOT NULL DEFAULT 'infinity',
    CONSTRAINT incident_replica_key PRIMARY KEY (id, version),
    CONSTRAINT incident_replica_recorded_before_closed CHECK (recorded_from <= recorded_to)
);
CREATE UNIQUE INDEX incident_replica_present ON incident_replica (id) WHERE recorded_to = 'infinity';
CREATE INDEX incident_replica_by_date ON incident_replica (date_from, type);
CREATE INDEX incident_replica_by_actor ON incident_replica USING gin (involved);

-- What the public may read of incidents is a replica of its own, of the topic that is rendered for the public.
CREATE TABLE published.incident_replica (LIKE incident_replica INCLUDING ALL);

CREATE TABLE actor_replica (
    id              text        NOT NULL,
    version         int         NOT NULL,
    state           text        NOT NULL,
    kind            text        NOT NULL,
    origin_recorded text        NOT NULL,
    recorded_from   timestamptz NOT NULL,
    recorded_to     timestamptz NOT NULL DEFAULT 'infinity',
    CONSTRAINT actor_replica_key PRIMARY KEY (id, version),
    CONSTRAINT actor_replica_recorded_before_closed CHECK (recorded_from <= recorded_to)
);
CREATE UNIQUE INDEX actor_replica_present ON actor_replica (id) WHERE recorded_to = 'infinity';

CREATE TABLE name_replica (
    id              text        NOT NULL,
    version         int         NOT NULL,
    state           text        NOT NULL,
    actor           text        NOT NULL,
    text            text        NOT NULL,
    language        text,
    kind            text        NOT NULL,
    valid_from      date,
    valid_to        date,
    origin_recorded text        NOT NULL,
    recorded_from   timestamptz NOT NULL,
    recorded_to     timestamptz NOT NULL DEFAULT 'infinity',
    CONSTRAINT name_replica_key PRIMARY KEY (id, version),
    CONSTRAINT name_replica_recorded_before_closed CHECK (recorded_from <= recorded_to)
);
CREATE UNIQUE INDEX name_replica_present ON name_replica (id) WHERE recorded_to = 'infinity';
CREATE INDEX name_replica_by_actor ON name_replica (actor);

CREATE TABLE area_replica (
    id              text        NOT NULL,
    version         int         NOT NULL,
    state           text        NOT NULL,
    parent          text,
    origin_recorded text        NOT NULL,
    recorded_from   timestamptz NOT NULL,
    recorded_to     timestamptz NOT NULL DEFAULT 'infinity',
    CONSTRAINT area_replica_key PRIMARY KEY (id, version),
    CONSTRAINT area_replica_recorded_before_closed CHECK (recorded_from <= recorded_to)
);
CREATE UNIQUE INDEX area_replica_present ON area_replica (id) WHERE recorded_to = 'infinity';
CREATE INDEX area_replica_by_parent ON area_replica (parent);

-- The name of an actor is public once the actor itself is known and is no person.
CREATE VIEW published.name_replica AS
    SELECT * FROM name_replica n
    WHERE EXISTS (SELECT FROM suivi.actor_replica a WHERE a.id = n.actor)
      AND NOT EXISTS (SELECT FROM suivi.actor_replica a WHERE a.id = n.actor AND a.kind = 'PERSON');
CREATE VIEW published.area_replica AS SELECT * FROM area_replica;
GRANT SELECT ON published.incident_replica, published.name_replica, published.area_replica TO ${public_role};
