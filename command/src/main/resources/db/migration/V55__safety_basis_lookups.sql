-- What the write side knows of the major hazard sources of an enterprise, and whether they are filed (QX24-15); written in
-- the transaction of the event.
CREATE TABLE major_hazard_source_lookup (
    source        text    PRIMARY KEY,
    enterprise    text    NOT NULL,
    name          text    NOT NULL,
    registered_on date,
    filed_on      date,
    deregistered  boolean NOT NULL DEFAULT false,
    version       bigint  NOT NULL
);

CREATE INDEX major_hazard_source_lookup_enterprise ON major_hazard_source_lookup (enterprise);

-- The drills that enterprises held (QX24-17).
CREATE TABLE drill_lookup (
    drill      text PRIMARY KEY,
    enterprise text NOT NULL,
    kind       text NOT NULL,
    day        date NOT NULL
);

CREATE INDEX drill_lookup_enterprise ON drill_lookup (enterprise, day);
