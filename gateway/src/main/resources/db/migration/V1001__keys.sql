-- Who may come in. A key belongs to somebody for good; what he shows at the door may be replaced.
CREATE TABLE access_key (
    id           uuid        PRIMARY KEY,
    name         text        NOT NULL,
    role         text        NOT NULL CONSTRAINT role_is_known
        CHECK (role IN ('reader', 'partner', 'monitor', 'reviewer', 'editor', 'admin')),
    organisation text        NOT NULL,
    sources      text[]      NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    created_by   text        NOT NULL,
    revoked_at   timestamptz
);

-- Hashes stay when they end, so that a first key that was replaced does not come back with the next start.
CREATE TABLE access_key_secret (
    sha256   bytea       PRIMARY KEY CONSTRAINT hash_is_whole CHECK (length(sha256) = 32),
    key_id   uuid        NOT NULL REFERENCES access_key (id),
    made_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    ended_at timestamptz
);
CREATE UNIQUE INDEX access_key_secret_present ON access_key_secret (key_id) WHERE ended_at IS NULL;
