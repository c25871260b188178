-- The grids of townships, with their workers and enterprises as they are now (ML20-12e); written in the transaction of the event.
CREATE TABLE grid_lookup (
    grid          text PRIMARY KEY,
    name          text NOT NULL,
    region        text NOT NULL,
    township      text NOT NULL,
    township_name text NOT NULL
);
CREATE TABLE grid_member_lookup (
    grid    text    NOT NULL,
    kind    text    NOT NULL,
    member  text    NOT NULL,
    present boolean NOT NULL,
    version bigint  NOT NULL,
    PRIMARY KEY (grid, kind, member)
);
