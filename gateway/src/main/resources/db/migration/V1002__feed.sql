-- The order in which the gateway tells what changed. seq is drawn under the lock of the clock: the order of seq is the order in
-- which rows become visible, so whoever has read up to one misses nothing before it. No bodies: a reader asks the owner.
CREATE TABLE feed (
    seq          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind         text   NOT NULL,
    id           text   NOT NULL,
    version      int    NOT NULL,
    type         text   NOT NULL,
    audience     text   NOT NULL CONSTRAINT audience_is_known
        CHECK (audience IN ('EVERYBODY', 'PUBLIC', 'EXACT', 'OWN', 'DRAFT', 'SUBMITTED')),
    organisation text   NOT NULL,
    recorded     text   NOT NULL,
    href         text   NOT NULL,
    about        text[] NOT NULL,
    CONSTRAINT feed_tells_once UNIQUE (kind, id, version)
);
CREATE INDEX feed_audience ON feed (audience, seq);
CREATE INDEX feed_own ON feed (audience, organisation, seq);
CREATE INDEX feed_about ON feed USING gin (about);

-- Actors who are persons: what hangs on them is not for the public.
CREATE TABLE feed_person (
    code text PRIMARY KEY
);

-- A feed that is begun anew (a lost database, filled again from the topics) has another order: its cursors are others too.
CREATE TABLE feed_epoch (
    only_row boolean PRIMARY KEY DEFAULT true CONSTRAINT feed_has_one_epoch CHECK (only_row),
    epoch    text    NOT NULL
);
INSERT INTO feed_epoch (epoch) VALUES (substr(md5(gen_random_uuid()::text), 1, 8));
