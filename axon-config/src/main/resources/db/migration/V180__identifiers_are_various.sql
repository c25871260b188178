-- A record has a few events, however many records there are. From its sample PostgreSQL takes the identifiers for some hundreds,
-- and reads the whole store where a look into the index for each would do.
ALTER TABLE domain_event_entry ALTER COLUMN aggregate_identifier SET (n_distinct = -0.2);
