-- Whom a recommendation asks, what an instrument establishes and who stands in the way of a benchmark is no more public than
-- what else a person did.
CREATE OR REPLACE VIEW published.recommendation AS
    SELECT * FROM suivi.recommendation c
    WHERE c.body ->> 'addressee' IN (SELECT id FROM published.open_actor);
CREATE OR REPLACE VIEW published.instrument_relation AS
    SELECT * FROM suivi.instrument_relation c
    WHERE c.body ->> 'actor' IS NULL OR c.body ->> 'actor' IN (SELECT id FROM published.open_actor);
CREATE OR REPLACE VIEW published.assessment AS
    SELECT id, version, natural_key, state,
           CASE WHEN jsonb_array_length(body -> 'blockages') = 0 THEN body
                ELSE jsonb_set(body, '{blockages}', (
                    SELECT jsonb_agg(
                        CASE WHEN b.each ->> 'actor' IN (SELECT o.id FROM published.open_actor o) THEN b.each
                             ELSE jsonb_set(b.each, '{actor}', 'null') END ORDER BY b.place)
                    FROM jsonb_array_elements(body -> 'blockages') WITH ORDINALITY AS b (each, place)))
           END AS body,
           valid_from_sent, valid_to_sent, valid_from, valid_to, sure_from, sure_to, recorded_from, recorded_to,
           published_on_sent, published_on, source, citation, recorded_by, author, reason, benchmark, framework, organisation,
           review, period_from, period_to
    FROM suivi.assessment WHERE review = 'APPROVED';
