-- What a report said itself of its terms; where it says nothing, its source's hold, and always those of now.
ALTER TABLE report
    ADD COLUMN licence_told     text,
    ADD COLUMN sensitivity_told text;
UPDATE report r
SET licence_told     = coalesce(r.raw ->> 'licence', (SELECT i.licence FROM import i WHERE i.id::text = r.import_id)),
    sensitivity_told = r.raw ->> 'sensitivity'
WHERE json_typeof(r.raw) = 'object';

-- `past`: what the public reads of it is made anew with all its past, since the policy changed.
ALTER TABLE stale_incident
    ADD COLUMN past boolean NOT NULL DEFAULT false;

-- Up to which change of licences and sources, and to which policy, incidents have been marked to be looked at again.
CREATE TABLE protection_applied (
    only_row boolean     PRIMARY KEY DEFAULT true CONSTRAINT protection_applied_has_one_row CHECK (only_row),
    terms    timestamptz NOT NULL,
    policy   int         NOT NULL
);
INSERT INTO protection_applied (terms, policy) VALUES ('epoch', 1);
