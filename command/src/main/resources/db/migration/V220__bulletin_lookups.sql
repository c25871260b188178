-- The monthly returns that each office is owed, as they are with it: what a bulletin counts and names (QJ22B-03).
CREATE TABLE collected_return (
    return_id      text    PRIMARY KEY,
    office         text    NOT NULL,
    organisation   text    NOT NULL,
    month          text    NOT NULL,
    due_on         date,
    state          text    NOT NULL DEFAULT 'EXPECTED',
    position       bigint  NOT NULL DEFAULT 0,
    -- of what was signed last; it counts only while the office has the return
    sha256         text,
    days_late      integer NOT NULL DEFAULT 0,
    times_returned integer NOT NULL DEFAULT 0,
    version        bigint  NOT NULL DEFAULT -1
);
CREATE INDEX collected_return_quarter ON collected_return (office, month);

-- The deliveries of bulletins, and whether their receipt was confirmed (QJ22B-13b).
CREATE TABLE bulletin_delivery (
    delivery  text    PRIMARY KEY,
    bulletin  text    NOT NULL,
    revision  integer NOT NULL,
    confirmed boolean NOT NULL
);
CREATE INDEX bulletin_delivery_revision ON bulletin_delivery (bulletin, revision);
CREATE INDEX bulletin_delivery_open ON bulletin_delivery (bulletin, revision) WHERE NOT confirmed;

-- The bodies that safety committees reach (QJ22B-13b).
CREATE TABLE committee_body (
    office  text    NOT NULL,
    kind    text    NOT NULL,
    code    text    NOT NULL,
    name    text    NOT NULL,
    region  text    NOT NULL,
    sectors text[]  NOT NULL,
    removed boolean NOT NULL,
    version bigint  NOT NULL,
    PRIMARY KEY (office, kind, code)
);

-- Enterprises in the order in which a bulletin is put to them, batch by batch.
CREATE INDEX enterprise_lookup_open ON enterprise_lookup (id) WHERE NOT closed;
