-- How many events of the enterprise the row has taken in, less one: an older event changes nothing. With Axon Server the
-- lookup is filled a second time from the stream, because an event there can outlive the transaction of its row here.
ALTER TABLE enterprise_lookup ADD COLUMN version bigint NOT NULL DEFAULT -1;
