-- Under which keys each version of a name is found. Made from the names, and made anew when the rules of their form change.
CREATE TABLE name_key (
    id      text  NOT NULL,
    version int   NOT NULL,
    keys    int[] NOT NULL,
    CONSTRAINT name_key_key PRIMARY KEY (id, version)
);
-- without a list of what is pending, which every search would have to read
CREATE INDEX name_key_by_key ON name_key USING gin (keys) WITH (fastupdate = off);

-- In how many versions of names a word stands: what is rare is looked for first.
CREATE TABLE name_word (
    key   int PRIMARY KEY,
    names int NOT NULL
);

-- Up to which stamp names have their keys, by which rules.
CREATE TABLE name_index (
    only_row boolean PRIMARY KEY DEFAULT true CONSTRAINT name_index_has_one_row CHECK (only_row),
    rules    int         NOT NULL,
    keyed_to timestamptz NOT NULL
);
INSERT INTO name_index (rules, keyed_to) VALUES (0, 'epoch');
CREATE INDEX name_by_stamp ON name (recorded_from);

CREATE TABLE match_decision (LIKE version_template INCLUDING ALL);
ALTER TABLE match_decision
    ADD COLUMN actor    text NOT NULL GENERATED ALWAYS AS (body ->> 'actor') STORED,
    ADD COLUMN form     text NOT NULL GENERATED ALWAYS AS (body ->> 'form') STORED,
    ADD COLUMN decision text NOT NULL GENERATED ALWAYS AS (body ->> 'decision') STORED;
CREATE INDEX match_decision_by_form ON match_decision (form, recorded_from);
CREATE INDEX match_decision_by_actor ON match_decision (actor, recorded_from);

-- Names and decisions bear on the public's matches as far as the public sees the names and the actors.
CREATE VIEW published.name_key AS
    SELECT id, version, keys FROM name_key k
    WHERE EXISTS (SELECT FROM published.name n WHERE n.id = k.id AND n.version = k.version);
CREATE VIEW published.name_word AS SELECT key, names FROM name_word;
CREATE VIEW published.name_index AS SELECT rules, keyed_to FROM name_index;
-- who decided, why, and what the name was that somebody wrote stays among those who read exactly
CREATE VIEW published.match_decision AS
    SELECT actor, form, decision, state, valid_from_sent, valid_to_sent, recorded_from, recorded_to, published_on
    FROM match_decision d
    WHERE EXISTS (SELECT FROM published.actor a WHERE a.id = d.actor);
GRANT SELECT ON published.name_key, published.name_word, published.name_index, published.match_decision TO ${public_role};
