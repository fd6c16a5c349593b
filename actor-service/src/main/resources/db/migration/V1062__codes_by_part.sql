-- Actors are looked for by a part of their code too.
CREATE INDEX actor_by_part ON actor USING gin (id gin_trgm_ops);
