-- Nobody takes part in anything before he is founded, whatever his name's own dates leave open: UCDP's "CMA" of 2012 is not the
-- Coordination of 2014.
ALTER TABLE actor ADD COLUMN founded date NOT NULL DEFAULT '-infinity';

CREATE OR REPLACE VIEW actor_present AS
SELECT code, kind, code_key, founded FROM actor a
WHERE state = 'ACTIVE' AND NOT EXISTS (SELECT 1 FROM actor later WHERE later.code = a.code AND later.version > a.version);

-- A weak name may confirm a match and never makes one; whoever writes the code itself (code:…) has said whom he means.
CREATE OR REPLACE VIEW actor_known_as AS
SELECT n.name_key, n.actor, a.kind, greatest(n.valid_from, a.founded) AS valid_from, n.valid_to
FROM actor_name n JOIN actor_present a ON a.code = n.actor
WHERE n.state = 'ACTIVE' AND n.strength <> 'WEAK'
  AND NOT EXISTS (SELECT 1 FROM actor_name later WHERE later.id = n.id AND later.version > n.version)
UNION ALL
SELECT code_key, code, kind, founded, 'infinity'::date FROM actor_present
UNION ALL
SELECT 'code:' || code, code, kind, '-infinity'::date, 'infinity'::date FROM actor_present;
