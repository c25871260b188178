-- How far each lookup of the write side was brought the events that are older than itself. A migration that changes what a
-- lookup keeps deletes its rows, and its row here: it is filled anew at the next start.
CREATE TABLE lookup_filling (
    lookup   text    PRIMARY KEY,
    position bigint  NOT NULL,
    filled   boolean NOT NULL
);
