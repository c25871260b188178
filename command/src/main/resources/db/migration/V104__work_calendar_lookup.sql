-- The State Council's arrangements of years that were recorded after the release; written in the transaction of the event.
CREATE TABLE work_calendar_lookup (
    year         integer PRIMARY KEY,
    -- JSON lists of days
    holidays     text    NOT NULL,
    make_up_days text    NOT NULL,
    arrangement  integer NOT NULL
);
