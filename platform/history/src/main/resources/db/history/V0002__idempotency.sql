-- What was answered to a POST with an Idempotency-Key; kept for a day, never part of the record.
CREATE TABLE idempotency (
    organisation text        NOT NULL,
    key          text        NOT NULL,
    request      text        NOT NULL,
    claimed_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    answered_at  timestamptz,
    location     text,
    etag         text,
    body         text,
    CONSTRAINT idempotency_key PRIMARY KEY (organisation, key)
);
CREATE INDEX idempotency_claimed_at ON idempotency (claimed_at);
