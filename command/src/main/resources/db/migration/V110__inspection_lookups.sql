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

-- The visits of enterprises: for warnings before another one, and for the execution of plans (QJ16-06c, QJ22B-06a).
CREATE TABLE inspection_visit_lookup (
    inspection text    PRIMARY KEY,
    enterprise text    NOT NULL,
    regulator  text    NOT NULL,
    day        date    NOT NULL,
    aborted    boolean NOT NULL DEFAULT false,
    plan       text,
    item       text,
    completed  boolean NOT NULL DEFAULT false
);
CREATE INDEX inspection_visit_lookup_enterprise ON inspection_visit_lookup (enterprise, day);
CREATE INDEX inspection_visit_lookup_plan ON inspection_visit_lookup (plan) WHERE plan IS NOT NULL;

-- What followed from the findings of an inspection (QX24-P3b).
CREATE TABLE inspection_follow_up_lookup (
    record     text PRIMARY KEY,
    inspection text NOT NULL,
    kind       text NOT NULL
);
CREATE INDEX inspection_follow_up_lookup_inspection ON inspection_follow_up_lookup (inspection);

-- Who may act for a regulator, where and until when (QJ22B-07b, QJ16-11d, QJ16-16c).
CREATE TABLE entrustment_lookup (
    entrustment text PRIMARY KEY,
    kind        text NOT NULL,
    regulator   text NOT NULL,
    body        text NOT NULL,
    region      text NOT NULL,
    first_day   date NOT NULL,
    last_day    date NOT NULL,
    ended_on    date,
    -- sectors and accounts of staff, separated by line feeds; every sector where it is empty
    sectors     text NOT NULL,
    staff       text NOT NULL
);

-- Which officers a draw gave to an enterprise (ML20-05d).
CREATE TABLE random_draw_lookup (
    draw       text NOT NULL,
    enterprise text NOT NULL,
    -- the accounts of the officers, separated by line feeds
    officers   text NOT NULL,
    PRIMARY KEY (draw, enterprise)
);

-- Who read a confidential record, and when; written before the answer (QJ22B-08b).
CREATE TABLE access_audit (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    read_at      timestamptz NOT NULL,
    actor        text        NOT NULL,
    role         text        NOT NULL,
    organisation text        NOT NULL,
    inspection   text        NOT NULL,
    record       text        NOT NULL
);
CREATE INDEX access_audit_inspection ON access_audit (inspection, id);
