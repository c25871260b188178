-- Who handles which inspection or case, for the reminder when an officer may not act any more (S16).
CREATE TABLE officer_assignment_lookup (
    record   text    PRIMARY KEY,
    -- the accounts, separated by line feeds
    officers text    NOT NULL,
    open     boolean NOT NULL,
    version  bigint  NOT NULL
);
CREATE INDEX officer_assignment_lookup_open ON officer_assignment_lookup (record) WHERE open;
