CREATE TABLE external_id (LIKE version_template INCLUDING ALL);
ALTER TABLE external_id
    ADD COLUMN actor  text NOT NULL GENERATED ALWAYS AS (body ->> 'actor') STORED,
    ADD COLUMN scheme text NOT NULL GENERATED ALWAYS AS (body ->> 'scheme') STORED,
    ADD COLUMN value  text NOT NULL GENERATED ALWAYS AS (body ->> 'value') STORED;
CREATE INDEX external_id_by_actor ON external_id (actor, recorded_from);
CREATE INDEX external_id_by_value ON external_id (scheme, value);

CREATE VIEW published.external_id AS
    SELECT * FROM external_id e
    WHERE NOT EXISTS (SELECT FROM suivi.actor a WHERE a.id = e.actor AND a.kind = 'PERSON');
GRANT SELECT ON published.external_id TO ${public_role};

-- What stood in an actor's body becomes claims of their own under one stamp: an actor is as it was for every knownAt before it, and
-- from then on its further version says nothing of them. Nothing is done where no actor has any.
DO $$
DECLARE
    stamp timestamptz;
BEGIN
    CREATE TEMPORARY TABLE bearer ON COMMIT DROP AS
        SELECT id, version FROM actor
        WHERE recorded_to = 'infinity' AND state = 'ACTIVE' AND jsonb_array_length(coalesce(body -> 'externalIds', '[]')) > 0;
    IF NOT EXISTS (SELECT FROM bearer) THEN
        RETURN;
    END IF;
    -- the lock of the clock, as everybody who moves it holds it
    PERFORM pg_advisory_xact_lock(357913155145);
    UPDATE clock SET last = greatest(clock_timestamp(), last + interval '1 microsecond') RETURNING last INTO stamp;

    INSERT INTO external_id (id, version, natural_key, state, body, recorded_from, published_on_sent, published_on, source, citation,
                             recorded_by, author, reason)
    SELECT gen_random_uuid()::text, 1,
           concat_ws('|', replace(a.id, '|', '||'), replace(e ->> 'scheme', '|', '||'), replace(e ->> 'value', '|', '||'), '', '',
                     replace(coalesce(a.source, ''), '|', '||'), replace(coalesce(a.citation, ''), '|', '||')),
           'ACTIVE', jsonb_build_object('actor', a.id, 'scheme', e ->> 'scheme', 'value', e ->> 'value', 'note', e -> 'note'),
           stamp, a.published_on_sent, a.published_on, a.source, a.citation, a.recorded_by, a.author,
           'stood in the actor''s own record before'
    FROM bearer b JOIN actor a USING (id, version)
    CROSS JOIN LATERAL (
        SELECT DISTINCT ON (x ->> 'scheme', x ->> 'value') x AS e FROM jsonb_array_elements(a.body -> 'externalIds') x) ids;

    UPDATE actor old SET recorded_to = stamp FROM bearer b WHERE old.id = b.id AND old.version = b.version;
    INSERT INTO actor (id, version, natural_key, state, body, valid_from_sent, valid_to_sent, valid_from, valid_to, sure_from, sure_to,
                       recorded_from, published_on_sent, published_on, source, citation, recorded_by, author, reason)
    SELECT a.id, a.version + 1, a.natural_key, a.state, jsonb_set(a.body, '{externalIds}', '[]'), a.valid_from_sent, a.valid_to_sent,
           a.valid_from, a.valid_to, a.sure_from, a.sure_to, stamp, a.published_on_sent, a.published_on, a.source, a.citation,
           a.recorded_by, a.author, 'external ids are claims of their own'
    FROM bearer b JOIN actor a USING (id, version);

    INSERT INTO change (kind, id, version) SELECT 'external-id', id, version FROM external_id ORDER BY id;
    INSERT INTO change (kind, id, version) SELECT 'actor', b.id, b.version + 1 FROM bearer b ORDER BY b.id;
    INSERT INTO clock_kind (kind, last) VALUES ('external-id', stamp), ('actor', stamp)
        ON CONFLICT (kind) DO UPDATE SET last = excluded.last;
    NOTIFY change;
END $$;
