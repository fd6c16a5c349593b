-- Files on their way into the record. What stands here is how far the work has come, not a claim: it is updated.
CREATE TABLE import (
    id           uuid        NOT NULL,
    organisation text        NOT NULL,
    author       text        NOT NULL,
    format       text        NOT NULL,
    mode         text        NOT NULL CONSTRAINT import_mode_is_known CHECK (mode IN ('COMMIT', 'VALIDATE')),
    source       text        NOT NULL,
    licence      text,
    accessed_on  date,
    state        text        NOT NULL CONSTRAINT import_state_is_known CHECK (state IN ('RECEIVED', 'RUNNING', 'DONE', 'FAILED')),
    bytes        bigint      NOT NULL,
    sha256       text        NOT NULL,
    bytes_read   bigint      NOT NULL DEFAULT 0,
    rows_done    bigint      NOT NULL DEFAULT 0,
    created      bigint      NOT NULL DEFAULT 0,
    unchanged    bigint      NOT NULL DEFAULT 0,
    updated      bigint      NOT NULL DEFAULT 0,
    duplicates   bigint      NOT NULL DEFAULT 0,
    rejected     bigint      NOT NULL DEFAULT 0,
    failure      text,
    received_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    started_at   timestamptz,
    finished_at  timestamptz,
    CONSTRAINT import_key PRIMARY KEY (id)
);
CREATE INDEX import_unfinished ON import (received_at) WHERE state IN ('RECEIVED', 'RUNNING');

-- What became of each row.
CREATE TABLE import_row (
    import_id  uuid   NOT NULL CONSTRAINT import_row_of_import REFERENCES import,
    row_number bigint NOT NULL,
    line       bigint NOT NULL,
    outcome    text   NOT NULL,
    source_key text,
    incident   text,
    report     text,
    errors     jsonb  NOT NULL,
    warnings   jsonb  NOT NULL,
    CONSTRAINT import_row_key PRIMARY KEY (import_id, row_number)
);
CREATE INDEX import_row_by_outcome ON import_row (import_id, outcome, row_number);
