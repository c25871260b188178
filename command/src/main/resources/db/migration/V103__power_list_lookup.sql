-- The power items on which acts of enforcement rest (QJ16-05a); written in the transaction of the event, never changed.
CREATE TABLE power_list_lookup (
    list           text    NOT NULL,
    version        integer NOT NULL,
    effective_from date    NOT NULL,
    PRIMARY KEY (list, version)
);
CREATE TABLE power_item_lookup (
    code           text    NOT NULL,
    list           text    NOT NULL,
    version        integer NOT NULL,
    effective_from date    NOT NULL,
    PRIMARY KEY (code, list, version)
);
CREATE TABLE power_repeal_lookup (
    list          text    NOT NULL,
    code          text    NOT NULL,
    -- the last version that the item is taken out of
    version       integer NOT NULL,
    repealed_from date    NOT NULL,
    PRIMARY KEY (list, code, version)
);
