CREATE TABLE instrument (LIKE version_template INCLUDING ALL);
ALTER TABLE instrument
    ADD COLUMN kind    text NOT NULL GENERATED ALWAYS AS (body ->> 'kind') STORED,
    ADD COLUMN process text GENERATED ALWAYS AS (body ->> 'process') STORED;

CREATE TABLE party_act (LIKE version_template INCLUDING ALL);
ALTER TABLE party_act
    ADD COLUMN instrument text NOT NULL GENERATED ALWAYS AS (body ->> 'instrument') STORED;
CREATE INDEX party_act_by_instrument ON party_act (instrument, recorded_from);

CREATE TABLE provision (LIKE version_template INCLUDING ALL);
ALTER TABLE provision
    ADD COLUMN instrument text NOT NULL GENERATED ALWAYS AS (body ->> 'instrument') STORED;
CREATE INDEX provision_by_instrument ON provision (instrument, id);

CREATE TABLE framework (LIKE version_template INCLUDING ALL);
ALTER TABLE framework
    ADD COLUMN instrument   text NOT NULL GENERATED ALWAYS AS (body ->> 'instrument') STORED,
    ADD COLUMN organisation text NOT NULL GENERATED ALWAYS AS (body ->> 'organisation') STORED;
CREATE INDEX framework_by_instrument ON framework (instrument, id);

CREATE TABLE benchmark (LIKE version_template INCLUDING ALL);
ALTER TABLE benchmark
    ADD COLUMN framework  text NOT NULL GENERATED ALWAYS AS (body ->> 'framework') STORED,
    ADD COLUMN instrument text NOT NULL GENERATED ALWAYS AS (body ->> 'instrument') STORED,
    ADD COLUMN provision  text GENERATED ALWAYS AS (body ->> 'provision') STORED,
    ADD COLUMN theme      text NOT NULL GENERATED ALWAYS AS (body ->> 'theme') STORED,
    ADD COLUMN shape      text NOT NULL GENERATED ALWAYS AS (body ->> 'shape') STORED,
    ADD COLUMN nature     text NOT NULL GENERATED ALWAYS AS (body ->> 'nature') STORED;
CREATE INDEX benchmark_by_framework ON benchmark (framework, id);
CREATE INDEX benchmark_by_instrument ON benchmark (instrument, id);

CREATE TABLE responsibility (LIKE version_template INCLUDING ALL);
ALTER TABLE responsibility
    ADD COLUMN benchmark text NOT NULL GENERATED ALWAYS AS (body ->> 'benchmark') STORED,
    ADD COLUMN actor     text NOT NULL GENERATED ALWAYS AS (body ->> 'actor') STORED,
    ADD COLUMN role      text NOT NULL GENERATED ALWAYS AS (body ->> 'role') STORED;
CREATE INDEX responsibility_by_benchmark ON responsibility (benchmark, recorded_from);
CREATE INDEX responsibility_by_actor ON responsibility (actor, benchmark);

CREATE TABLE deadline (LIKE version_template INCLUDING ALL);
ALTER TABLE deadline
    ADD COLUMN benchmark text NOT NULL GENERATED ALWAYS AS (body ->> 'benchmark') STORED;
CREATE INDEX deadline_by_benchmark ON deadline (benchmark, recorded_from);

CREATE TABLE assessment (LIKE version_template INCLUDING ALL);
ALTER TABLE assessment
    ADD COLUMN benchmark    text NOT NULL GENERATED ALWAYS AS (body ->> 'benchmark') STORED,
    ADD COLUMN framework    text NOT NULL GENERATED ALWAYS AS (body ->> 'framework') STORED,
    ADD COLUMN organisation text NOT NULL GENERATED ALWAYS AS (body ->> 'organisation') STORED,
    ADD COLUMN review       text NOT NULL GENERATED ALWAYS AS (body ->> 'review') STORED,
    -- ISO dates sort and compare as text; a cast would not be immutable
    ADD COLUMN period_from  text COLLATE "C" NOT NULL GENERATED ALWAYS AS (body -> 'period' ->> 'from') STORED,
    ADD COLUMN period_to    text COLLATE "C" NOT NULL GENERATED ALWAYS AS (body -> 'period' ->> 'to') STORED;
CREATE INDEX assessment_by_framework ON assessment (framework, review, recorded_from);
CREATE INDEX assessment_by_benchmark ON assessment (benchmark, organisation, recorded_from);
CREATE INDEX assessment_in_review ON assessment (review, id) WHERE recorded_to = 'infinity';

CREATE TABLE indicator (LIKE version_template INCLUDING ALL);
ALTER TABLE indicator
    ADD COLUMN benchmark text NOT NULL GENERATED ALWAYS AS (body ->> 'benchmark') STORED;
CREATE INDEX indicator_by_benchmark ON indicator (benchmark, id);

-- Each version is one crossing of the target, by the exact incidents: not for the public.
CREATE TABLE indicator_crossed (LIKE version_template INCLUDING ALL);

CREATE TABLE published_figure (LIKE version_template INCLUDING ALL);
ALTER TABLE published_figure
    ADD COLUMN instrument text NOT NULL GENERATED ALWAYS AS (body ->> 'instrument') STORED,
    ADD COLUMN figure_on  text COLLATE "C" NOT NULL GENERATED ALWAYS AS (body ->> 'date') STORED;
CREATE INDEX published_figure_by_instrument ON published_figure (instrument, recorded_from);

CREATE VIEW published.instrument AS SELECT * FROM instrument;
CREATE VIEW published.party_act AS SELECT * FROM party_act;
CREATE VIEW published.provision AS SELECT * FROM provision;
CREATE VIEW published.framework AS SELECT * FROM framework;
CREATE VIEW published.benchmark AS SELECT * FROM benchmark;
CREATE VIEW published.responsibility AS SELECT * FROM responsibility;
CREATE VIEW published.deadline AS SELECT * FROM deadline;
-- What was approved once stays seen as taken back after a retraction; what was never approved is never seen.
CREATE VIEW published.assessment AS SELECT * FROM assessment WHERE review = 'APPROVED';
CREATE VIEW published.indicator AS SELECT * FROM indicator;
CREATE VIEW published.published_figure AS SELECT * FROM published_figure;
GRANT SELECT ON published.instrument, published.party_act, published.provision, published.framework,
    published.benchmark, published.responsibility, published.deadline, published.assessment,
    published.indicator, published.published_figure TO ${public_role};
