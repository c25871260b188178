-- Tables that the write side keeps for its own decisions. They are never read by the query side.

-- The last registration number drawn per region, kind and year (编号登记, QJ22B-09a).
CREATE TABLE registration_number (
    region text    NOT NULL,
    kind   text    NOT NULL,
    year   integer NOT NULL,
    last   bigint  NOT NULL CHECK (last > 0),
    PRIMARY KEY (region, kind, year)
) WITH (fillfactor = 50);

-- What a decision needs to know of an enterprise; written in the transaction of the enterprise's event.
CREATE TABLE enterprise_lookup (
    id     text    PRIMARY KEY,
    name   text    NOT NULL,
    sector text    NOT NULL,
    region text    NOT NULL,
    closed boolean NOT NULL DEFAULT false
);
