-- The clock. One row; whoever writes moves it under pg_advisory_xact_lock, so that the order of stamps
-- is the order of commits and the order in which commits become visible (docs/adr/0003).
CREATE TABLE clock (
    only_row boolean PRIMARY KEY DEFAULT true CONSTRAINT clock_has_one_row CHECK (only_row),
    last     timestamptz NOT NULL
);
INSERT INTO clock (last) VALUES (clock_timestamp());

CREATE TABLE clock_kind (
    kind text PRIMARY KEY,
    last timestamptz NOT NULL
);

-- The change log: one row for each version written, in commit order.
CREATE SEQUENCE change_seq;
CREATE TABLE change (
    seq         bigint PRIMARY KEY DEFAULT nextval('change_seq'),
    kind        text NOT NULL,
    id          text NOT NULL,
    version     int  NOT NULL,
    traceparent text
);

CREATE TABLE relay_mark (
    name text PRIMARY KEY,
    seq  bigint NOT NULL
);

-- Every business table of reference data is made LIKE this one; columns to filter by are generated from the body.
CREATE TABLE version_template (
    id                text        NOT NULL,
    version           int         NOT NULL CONSTRAINT version_counts_from_one CHECK (version >= 1),
    natural_key       text,
    state             text        NOT NULL CONSTRAINT state_is_known CHECK (state IN ('ACTIVE', 'RETRACTED')),
    body              jsonb       NOT NULL,
    valid_from_sent   text,
    valid_to_sent     text,
    valid_from        date        NOT NULL DEFAULT '-infinity',
    valid_to          date        NOT NULL DEFAULT 'infinity',
    sure_from         date        NOT NULL DEFAULT '-infinity',
    sure_to           date        NOT NULL DEFAULT 'infinity',
    recorded_from     timestamptz NOT NULL,
    recorded_to       timestamptz NOT NULL DEFAULT 'infinity',
    published_on_sent text,
    published_on      date,
    source            text,
    citation          text,
    recorded_by       text        NOT NULL,
    author            text        NOT NULL,
    reason            text,
    CONSTRAINT version_key PRIMARY KEY (id, version),
    CONSTRAINT recorded_before_closed CHECK (recorded_from < recorded_to),
    CONSTRAINT valid_before_over CHECK (valid_from <= valid_to)
);
CREATE UNIQUE INDEX version_template_present ON version_template (id) WHERE recorded_to = 'infinity';
CREATE UNIQUE INDEX version_template_natural_key ON version_template (natural_key)
    WHERE recorded_to = 'infinity' AND state = 'ACTIVE';

-- What the public may read stands in a schema of its own, for a role that sees no other.
CREATE SCHEMA IF NOT EXISTS published;
GRANT USAGE ON SCHEMA published TO ${public_role};
CREATE VIEW published.clock_kind AS SELECT kind, last FROM clock_kind;
GRANT SELECT ON published.clock_kind TO ${public_role};
