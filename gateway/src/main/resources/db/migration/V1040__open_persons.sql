-- Persons who are listed or in office are open to everybody; told counts the versions by which that is known.
ALTER TABLE feed_person
    ADD COLUMN open boolean NOT NULL DEFAULT false,
    ADD COLUMN told int     NOT NULL DEFAULT 0;
