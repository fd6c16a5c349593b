CREATE TABLE note (
    id       text NOT NULL,
    version  int  NOT NULL,
    text     text NOT NULL,
    recorded timestamptz NOT NULL,
    CONSTRAINT note_key PRIMARY KEY (id, version)
);

CREATE TABLE replica (
    id      text NOT NULL,
    version int  NOT NULL,
    text    text NOT NULL,
    trace   text NOT NULL,
    CONSTRAINT replica_key PRIMARY KEY (id, version)
);
