-- The discretion standards of localities (QJ16-01a), and their repeals; written in the transaction of the event, never changed.
CREATE TABLE discretion_standard_lookup (
    standard       text    NOT NULL,
    version        integer NOT NULL,
    effective_from date    NOT NULL,
    statute        text    NOT NULL,
    min_fen        bigint  NOT NULL,
    max_fen        bigint  NOT NULL,
    -- JSON
    tiers          text    NOT NULL,
    PRIMARY KEY (standard, version)
);
CREATE TABLE discretion_repeal_lookup (
    standard      text    NOT NULL,
    -- the last version that the repeal takes away
    version       integer NOT NULL,
    repealed_from date    NOT NULL,
    PRIMARY KEY (standard, version)
);
