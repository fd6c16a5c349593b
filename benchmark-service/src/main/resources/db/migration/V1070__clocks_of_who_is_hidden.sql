-- That something came of a hidden person is none of the public's business either: of the replicas of actors, too, it reads clocks of
-- its own, which move with what it reads alone.
CREATE OR REPLACE VIEW published.preference_replica AS
    SELECT * FROM preference_replica p
    WHERE EXISTS (SELECT FROM published.membership_replica m WHERE m.id = p.id);
CREATE OR REPLACE VIEW published.clock_kind AS
    SELECT CASE WHEN split_part(kind, '/', 1) IN ('assessment-public', 'recommendation-public', 'instrument-relation-public',
                                                   'party-act-public', 'responsibility-public', 'actor-replica-public',
                                                   'name-replica-public', 'membership-replica-public',
                                                   'preference-replica-public', 'merge-replica-public')
                THEN replace(kind, '-public', '') ELSE kind END AS kind, last
    FROM clock_kind
    WHERE split_part(kind, '/', 1) NOT IN ('assessment', 'recommendation', 'instrument-relation', 'party-act', 'responsibility',
                                           'actor-replica', 'name-replica', 'membership-replica', 'preference-replica',
                                           'merge-replica');
INSERT INTO clock_kind (kind, last)
SELECT replace(kind, '-replica', '-replica-public'), last FROM clock_kind
WHERE split_part(kind, '/', 1) IN ('actor-replica', 'name-replica', 'membership-replica', 'preference-replica', 'merge-replica');
