CREATE TABLE actor (LIKE version_template INCLUDING ALL);
ALTER TABLE actor
    ADD COLUMN kind    text NOT NULL GENERATED ALWAYS AS (body ->> 'kind') STORED,
    ADD COLUMN country text GENERATED ALWAYS AS (body ->> 'country') STORED;
CREATE INDEX actor_by_kind ON actor (kind, id) WHERE recorded_to = 'infinity';

CREATE TABLE name (LIKE version_template INCLUDING ALL);
ALTER TABLE name
    ADD COLUMN actor    text NOT NULL GENERATED ALWAYS AS (body ->> 'actor') STORED,
    ADD COLUMN text     text NOT NULL GENERATED ALWAYS AS (body ->> 'text') STORED,
    ADD COLUMN kind     text NOT NULL GENERATED ALWAYS AS (body ->> 'kind') STORED,
    ADD COLUMN language text GENERATED ALWAYS AS (body ->> 'language') STORED;
CREATE INDEX name_by_actor ON name (actor, recorded_from);
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX name_by_part ON name USING gin (text gin_trgm_ops);

CREATE TABLE relation (LIKE version_template INCLUDING ALL);
ALTER TABLE relation
    ADD COLUMN type       text NOT NULL GENERATED ALWAYS AS (body ->> 'type') STORED,
    ADD COLUMN from_actor text NOT NULL GENERATED ALWAYS AS (body ->> 'from') STORED,
    ADD COLUMN to_actor   text NOT NULL GENERATED ALWAYS AS (body ->> 'to') STORED,
    ADD COLUMN extent     text NOT NULL GENERATED ALWAYS AS (body ->> 'extent') STORED;
CREATE INDEX relation_from ON relation (from_actor, type, recorded_from);
CREATE INDEX relation_to ON relation (to_actor, type, recorded_from);

-- A person is public only if listed or in office; until listings are kept, no person is.
CREATE VIEW published.actor AS SELECT * FROM actor WHERE kind <> 'PERSON';
CREATE VIEW published.name AS
    SELECT * FROM name n
    WHERE NOT EXISTS (SELECT FROM suivi.actor a WHERE a.id = n.actor AND a.kind = 'PERSON');
CREATE VIEW published.relation AS
    SELECT * FROM relation r
    WHERE NOT EXISTS (SELECT FROM suivi.actor a WHERE a.id IN (r.from_actor, r.to_actor) AND a.kind = 'PERSON');
GRANT SELECT ON published.actor, published.name, published.relation TO ${public_role};
