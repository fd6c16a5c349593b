-- How a membership stands among those that compete with it, where its own message does not tell; each version once, in any order.
CREATE TABLE membership_preference (
    id        text        NOT NULL,
    version   int         NOT NULL,
    preferred boolean     NOT NULL,
    origin    timestamptz NOT NULL,
    received  timestamptz NOT NULL,
    CONSTRAINT membership_preference_key PRIMARY KEY (id, version)
);

-- Which codes are of one actor: a name of the merged one is a name of the one that lives, and so is a membership.
CREATE TABLE actor_merge (
    code       text        NOT NULL,
    version    int         NOT NULL,
    state      text        NOT NULL,
    into_actor text        NOT NULL,
    origin     timestamptz NOT NULL,
    received   timestamptz NOT NULL,
    CONSTRAINT actor_merge_key PRIMARY KEY (code, version)
);
CREATE INDEX actor_merge_by_into ON actor_merge (into_actor);

CREATE VIEW merged_present AS
SELECT code, into_actor FROM actor_merge m
WHERE state = 'ACTIVE'
  AND NOT EXISTS (SELECT 1 FROM actor_merge later WHERE later.code = m.code AND later.version > m.version);

CREATE OR REPLACE VIEW actor_known_as AS
SELECT n.name_key, coalesce(g.into_actor, n.actor) AS actor, coalesce(l.kind, a.kind) AS kind,
       greatest(n.valid_from, a.founded) AS valid_from, n.valid_to
FROM actor_name n JOIN actor_present a ON a.code = n.actor
LEFT JOIN merged_present g ON g.code = n.actor LEFT JOIN actor_present l ON l.code = g.into_actor
WHERE n.state = 'ACTIVE' AND n.strength <> 'WEAK'
  AND NOT EXISTS (SELECT 1 FROM actor_name later WHERE later.id = n.id AND later.version > n.version)
UNION ALL
SELECT a.code_key, coalesce(g.into_actor, a.code), coalesce(l.kind, a.kind), a.founded, 'infinity'::date
FROM actor_present a
LEFT JOIN merged_present g ON g.code = a.code LEFT JOIN actor_present l ON l.code = g.into_actor
UNION ALL
SELECT 'code:' || a.code, coalesce(g.into_actor, a.code), coalesce(l.kind, a.kind), '-infinity'::date, 'infinity'::date
FROM actor_present a
LEFT JOIN merged_present g ON g.code = a.code LEFT JOIN actor_present l ON l.code = g.into_actor;

-- Only what is whole, certain and preferred is rolled up.
CREATE VIEW membership_counted AS
SELECT m.member, coalesce(g.into_actor, m.coalition) AS coalition, m.sure_from, m.sure_to
FROM membership m LEFT JOIN merged_present g ON g.code = m.coalition
WHERE m.state = 'ACTIVE' AND m.extent = 'WHOLE' AND m.sure_from < m.sure_to
  AND NOT EXISTS (SELECT 1 FROM membership later WHERE later.id = m.id AND later.version > m.version)
  AND coalesce((SELECT p.preferred FROM membership_preference p WHERE p.id = m.id ORDER BY p.version DESC LIMIT 1),
               m.preferred);

-- In two parts, so that the memberships of one actor are found by index.
CREATE OR REPLACE VIEW membership_present AS
SELECT m.member, m.coalition, m.sure_from, m.sure_to FROM membership_counted m
WHERE NOT EXISTS (SELECT 1 FROM merged_present g WHERE g.code = m.member) AND m.coalition <> m.member
UNION ALL
SELECT g.into_actor, m.coalition, m.sure_from, m.sure_to
FROM merged_present g JOIN membership_counted m ON m.member = g.code
WHERE m.coalition <> g.into_actor;
