-- What had changed by an instant of the past is asked of the time when it was recorded, which is not the order of telling: the
-- services' messages arrive in any order among each other. Of which only the month is told, that counts once the month is over.
CREATE FUNCTION feed_instant(recorded text) RETURNS timestamptz LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN length(recorded) = 7 THEN ((recorded || '-01')::date + interval '1 month') AT TIME ZONE 'UTC'
                ELSE recorded::timestamptz END
$$;
ALTER TABLE feed ADD COLUMN recorded_at timestamptz;
UPDATE feed SET recorded_at = feed_instant(recorded);
ALTER TABLE feed ALTER COLUMN recorded_at SET NOT NULL;
CREATE INDEX feed_by_time ON feed (audience, recorded_at, seq);
CREATE INDEX feed_own_by_time ON feed (audience, organisation, recorded_at, seq);
