-- The hash of an event, made when it is appended: the leaf of the tree that proves it (docs/verifying.md). Events of before have none.
ALTER TABLE domain_event_entry ADD COLUMN leaf BYTEA;

-- The leaves in store order, 256 a row, with the positions of their events; the last row grows.
CREATE TABLE ledger_tile (
    tile           BIGINT   NOT NULL PRIMARY KEY,
    first_position BIGINT   NOT NULL UNIQUE,
    positions      BIGINT[] NOT NULL,
    leaves         BYTEA    NOT NULL
);

-- The hashes of full subtrees of 256 leaves and more; those of fewer follow from their tile.
CREATE TABLE ledger_node (
    level SMALLINT NOT NULL,
    index BIGINT   NOT NULL,
    hash  BYTEA    NOT NULL,
    PRIMARY KEY (level, index)
);

-- How far the tree has grown: how many leaves, and the position of the last. The name tells this ledger from every other.
CREATE TABLE ledger_tree (
    one      BOOLEAN NOT NULL DEFAULT TRUE PRIMARY KEY CHECK (one),
    ledger   UUID    NOT NULL DEFAULT gen_random_uuid(),
    size     BIGINT  NOT NULL,
    position BIGINT  NOT NULL
);
INSERT INTO ledger_tree (size, position) VALUES (0, -1);

-- The checkpoints that were signed, by size, to find them fast: filled from the events of the ledger, which are the truth.
CREATE TABLE ledger_checkpoint (
    size           BIGINT      NOT NULL PRIMARY KEY,
    position       BIGINT      NOT NULL,
    event_position BIGINT      NOT NULL,
    signed_at      TIMESTAMPTZ NOT NULL,
    note           TEXT        NOT NULL
);
CREATE INDEX domain_event_entry_checkpoints ON domain_event_entry (global_index) WHERE type = 'CheckpointDay';
