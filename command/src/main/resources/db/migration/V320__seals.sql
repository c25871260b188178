-- The seals of records, documents and identities, written in the transaction of the event; both sides read those that hold, and
-- none waits for a read model. A seal that is over keeps its row, so that an older event that comes later changes nothing.
CREATE TABLE seal (
    seal    text    PRIMARY KEY,
    version bigint  NOT NULL,
    held    boolean NOT NULL,
    round   bigint  NOT NULL,
    kind    text    NOT NULL,
    matter  text    NOT NULL,
    -- the record of a piece of evidence
    record  text,
    number  text,
    office  text    NOT NULL,
    named   text    NOT NULL,
    until   date    NOT NULL
);
CREATE INDEX seal_held ON seal (seal) WHERE held;

-- Counts the changes of the table above: whoever has read the seals before looks at this row alone.
CREATE TABLE seal_change (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    version  bigint  NOT NULL
);
INSERT INTO seal_change (version) VALUES (0);
