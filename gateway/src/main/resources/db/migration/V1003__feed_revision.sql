-- How often the audience of rows that were told already was narrowed: who keeps rows at hand reads them anew.
ALTER TABLE feed_epoch ADD COLUMN revision bigint NOT NULL DEFAULT 0;
