-- What a person did, or answers for, is no more public than its name: a claim is public once its actors are known and none
-- of them is a person, or ever was held for one.
CREATE VIEW published.open_actor AS
    SELECT DISTINCT a.id FROM suivi.actor_replica a
    WHERE NOT EXISTS (SELECT FROM suivi.actor_replica p WHERE p.id = a.id AND p.kind = 'PERSON');
CREATE OR REPLACE VIEW published.party_act AS
    SELECT * FROM suivi.party_act c
    WHERE c.body ->> 'actor' IN (SELECT id FROM published.open_actor)
      AND (c.body ->> 'onBehalfOf' IS NULL OR c.body ->> 'onBehalfOf' IN (SELECT id FROM published.open_actor));
CREATE OR REPLACE VIEW published.responsibility AS
    SELECT * FROM suivi.responsibility c
    WHERE c.actor IN (SELECT id FROM published.open_actor);
