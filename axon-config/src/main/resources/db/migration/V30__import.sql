-- One row per run of an import. It is only a checkpoint: a run that is not finished continues from it. Whether a record
-- is in the ledger is asked of the events, never of this table.
CREATE TABLE import_run (
    source         text        NOT NULL, -- adapter and digest of the content
    started_at     timestamptz NOT NULL, -- also in the names of the report files
    imported       bigint      NOT NULL,
    already_there  bigint      NOT NULL,
    rejected       bigint      NOT NULL,
    repaired       bigint      NOT NULL,
    rejects_length bigint      NOT NULL, -- bytes of the reject file that belong to the rows above
    repairs_length bigint      NOT NULL,
    finished_at    timestamptz,
    PRIMARY KEY (source, started_at)
);
