-- What partners sent, as received. A correction is a further version; nothing is overwritten.
CREATE TABLE report (
    id            uuid        NOT NULL,
    version       int         NOT NULL,
    source        text        NOT NULL,
    source_key    text        NOT NULL,
    revision      int,
    content_hash  text        NOT NULL,
    incident_id   uuid        NOT NULL,
    state         text        NOT NULL CONSTRAINT report_state_is_known CHECK (state IN ('ACTIVE', 'RETRACTED')),
    organisation  text        NOT NULL,
    licence       text        NOT NULL,
    import_id     text,
    flags         text[]      NOT NULL,
    collected_at  timestamptz,
    published_on  date,
    account       json        NOT NULL,
    raw           json        NOT NULL,
    recorded_from timestamptz NOT NULL,
    recorded_to   timestamptz NOT NULL DEFAULT 'infinity',
    recorded_by   text        NOT NULL,
    author        text        NOT NULL,
    reason        text,
    CONSTRAINT report_key PRIMARY KEY (id, version),
    CONSTRAINT report_recorded_before_closed CHECK (recorded_from < recorded_to)
);
CREATE UNIQUE INDEX report_of_source ON report (source, source_key) WHERE recorded_to = 'infinity';
CREATE INDEX report_of_incident ON report (incident_id);
CREATE INDEX report_of_import ON report (import_id) WHERE import_id IS NOT NULL AND recorded_to = 'infinity';

-- What is believed of an incident: what is filtered or summed is a column, the whole of it stands in the document.
CREATE TABLE incident (
    id              uuid        NOT NULL,
    version         int         NOT NULL,
    type            text        NOT NULL,
    date_from       date        NOT NULL,
    date_to         date        NOT NULL,
    date_precision  smallint    NOT NULL,
    place           point,
    place_precision smallint    NOT NULL,
    country         text,
    area            text,
    method          text,
    deaths_low      int         NOT NULL,
    deaths_best     int         NOT NULL,
    deaths_high     int         NOT NULL,
    harmed          text[]      NOT NULL,
    violates        text[]      NOT NULL,
    verification    text        NOT NULL,
    sensitivity     text        NOT NULL,
    pass_on         text        NOT NULL,
    organisation    text,
    source          text,
    published_on    date,
    words           tsvector,
    document        json        NOT NULL,
    recorded_from   timestamptz NOT NULL,
    recorded_to     timestamptz NOT NULL DEFAULT 'infinity',
    recorded_by     text        NOT NULL,
    author          text,
    reason          text,
    CONSTRAINT incident_key PRIMARY KEY (id, version),
    CONSTRAINT incident_recorded_before_closed CHECK (recorded_from < recorded_to)
);
CREATE UNIQUE INDEX incident_present ON incident (id) WHERE recorded_to = 'infinity';
-- Over all versions: later pages of a list read a knownAt that is past by then.
-- It holds what statistics need, so that they leave the documents alone.
CREATE INDEX incident_by_date ON incident (date_from, id) INCLUDE
    (recorded_to, recorded_from, verification, pass_on, organisation, country, area, type, deaths_low, deaths_best, deaths_high);
CREATE INDEX incident_by_type ON incident (type, date_from, id);
CREATE INDEX incident_by_area ON incident (area, date_from, id);
CREATE INDEX incident_by_organisation ON incident (organisation, date_from, id) WHERE pass_on <> 'ALL';
CREATE INDEX incident_by_place ON incident USING gist (place) WHERE place IS NOT NULL;
CREATE INDEX incident_by_words ON incident USING gin (words);

-- Who is found with it: each actor named, and each group that one of them belonged to on its first day.
CREATE TABLE involvement (
    actor         text        NOT NULL,
    date_from     date        NOT NULL,
    incident_id   uuid        NOT NULL,
    via           text        NOT NULL CONSTRAINT via_is_known CHECK (via IN ('NAMED', 'MEMBER')),
    recorded_from timestamptz NOT NULL,
    recorded_to   timestamptz NOT NULL DEFAULT 'infinity',
    CONSTRAINT involvement_recorded_before_closed CHECK (recorded_from < recorded_to)
);
CREATE INDEX involvement_by_actor ON involvement (actor, date_from, incident_id);
CREATE UNIQUE INDEX involvement_present ON involvement (incident_id, actor) WHERE recorded_to = 'infinity';

-- The same for the public: the same columns, generalised when written. `owner` is the organisation whose report it is, which
-- its partners' own reading needs; `rendered_from` is the exact version. Neither leaves this schema.
CREATE TABLE incident_public (
    LIKE incident INCLUDING DEFAULTS INCLUDING CONSTRAINTS,
    owner         text    NOT NULL,
    rendered_from int     NOT NULL,
    withdrawn     boolean NOT NULL,
    CONSTRAINT incident_public_key PRIMARY KEY (id, version)
);
CREATE UNIQUE INDEX incident_public_present ON incident_public (id) WHERE recorded_to = 'infinity';
CREATE INDEX incident_public_by_date ON incident_public (date_from, id) INCLUDE
    (recorded_to, recorded_from, verification, withdrawn, owner, country, area, type, deaths_low, deaths_best, deaths_high);
CREATE INDEX incident_public_by_type ON incident_public (type, date_from, id);
CREATE INDEX incident_public_by_area ON incident_public (area, date_from, id);
CREATE INDEX incident_public_by_place ON incident_public USING gist (place) WHERE place IS NOT NULL;
CREATE INDEX incident_public_by_words ON incident_public USING gin (words);

CREATE TABLE involvement_public (LIKE involvement INCLUDING DEFAULTS INCLUDING CONSTRAINTS);
CREATE INDEX involvement_public_by_actor ON involvement_public (actor, date_from, incident_id);
CREATE UNIQUE INDEX involvement_public_present ON involvement_public (incident_id, actor) WHERE recorded_to = 'infinity';

-- Versions that the public must not see before the end of the month in which they were recorded.
CREATE TABLE embargo (
    incident_id uuid        NOT NULL,
    version     int         NOT NULL,
    due         timestamptz NOT NULL,
    CONSTRAINT embargo_key PRIMARY KEY (incident_id, version)
);
CREATE INDEX embargo_due ON embargo (due);

CREATE VIEW published.incident AS
SELECT id, version, type, date_from, date_to, date_precision, place, place_precision, country, area, method, deaths_low,
       deaths_best, deaths_high, harmed, violates, verification, sensitivity, pass_on, organisation, source, published_on,
       words, document, recorded_from, recorded_to, recorded_by, reason
FROM incident_public
WHERE NOT withdrawn;
CREATE VIEW published.involvement AS
SELECT actor, date_from, incident_id, via, recorded_from, recorded_to FROM involvement_public;
-- When the record was last written tells nothing of the public's; its own clock stands under the same name.
CREATE OR REPLACE VIEW published.clock_kind AS
SELECT CASE kind WHEN 'incident-public' THEN 'incident' ELSE kind END AS kind, last FROM clock_kind
WHERE kind <> 'incident';
GRANT SELECT ON published.incident, published.involvement TO ${public_role};
