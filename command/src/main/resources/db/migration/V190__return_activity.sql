-- Which records may count in which month of which regulator: where a monthly return looks for what it counts.
CREATE TABLE return_activity (
    organisation text NOT NULL,
    month        text NOT NULL,
    record       text NOT NULL,
    PRIMARY KEY (organisation, month, record)
);

CREATE INDEX return_activity_record ON return_activity (record);
