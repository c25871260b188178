-- The annual enforcement plans, and the items that inspections refer to (QJ22B-06a); written in the transaction of the event.
CREATE TABLE enforcement_plan_lookup (
    plan      text    PRIMARY KEY,
    regulator text    NOT NULL,
    region    text    NOT NULL,
    year      integer NOT NULL,
    in_force  boolean NOT NULL
);
CREATE TABLE enforcement_plan_item_lookup (
    plan       text NOT NULL,
    item       text NOT NULL,
    enterprise text,
    sector     text,
    PRIMARY KEY (plan, item)
);
