-- A clock moves only with what its readers may know of. What moved one for all is dealt out: to those who read what may be passed
-- on, and to the organisation that brought it.
INSERT INTO clock_kind (kind, last)
SELECT 'incident-passed-on', last FROM clock_kind WHERE kind = 'incident'
UNION ALL
SELECT 'incident-of-' || coalesce(organisation, ''), max(recorded_from) FROM incident GROUP BY 1
UNION ALL
SELECT 'import-of-' || i.organisation, max(k.last) FROM import i, clock_kind k WHERE k.kind = 'import' GROUP BY 1;
