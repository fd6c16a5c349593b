-- When something was last written that the public does not read is none of its business: of these kinds it reads a clock of its own,
-- under their name.
CREATE OR REPLACE VIEW published.clock_kind AS
    SELECT CASE WHEN split_part(kind, '/', 1) IN ('actor-public', 'name-public', 'relation-public', 'classification-public',
                                                   'listing-public', 'external-id-public', 'pin-public', 'merge-public',
                                                   'match-decision-public')
                THEN replace(kind, '-public', '') ELSE kind END AS kind, last
    FROM clock_kind
    WHERE split_part(kind, '/', 1) NOT IN ('actor', 'name', 'relation', 'classification', 'listing', 'external-id', 'pin', 'merge',
                                           'match-decision');
INSERT INTO clock_kind (kind, last)
SELECT kind || '-public', last FROM clock_kind
WHERE kind IN ('actor', 'name', 'relation', 'classification', 'listing', 'external-id', 'pin', 'merge', 'match-decision');

-- Whether the public reads a decision is asked by its id.
CREATE OR REPLACE VIEW published.match_decision AS
    SELECT actor, form, decision, state, valid_from_sent, valid_to_sent, recorded_from, recorded_to, published_on, id
    FROM match_decision d
    WHERE EXISTS (SELECT FROM published.actor a WHERE a.id = d.actor);
