-- When something was last written that the public does not read is none of its business: of these kinds it reads a clock of its own,
-- under their name.
CREATE OR REPLACE VIEW published.clock_kind AS
    SELECT CASE WHEN split_part(kind, '/', 1) IN ('assessment-public', 'recommendation-public', 'instrument-relation-public',
                                                   'party-act-public', 'responsibility-public')
                THEN replace(kind, '-public', '') ELSE kind END AS kind, last
    FROM clock_kind
    WHERE split_part(kind, '/', 1) NOT IN ('assessment', 'recommendation', 'instrument-relation', 'party-act', 'responsibility');
INSERT INTO clock_kind (kind, last)
SELECT kind || '-public', last FROM clock_kind WHERE kind IN ('assessment', 'recommendation', 'instrument-relation', 'party-act', 'responsibility');
