-- What the national credit platform is told (QJ16-12e): decided violations of legal persons and their entries on the blacklist, how
-- far each has changed and how far the platform has accepted it, in numbers of events; written in the transaction of the event.
CREATE TABLE credit_record_lookup (
    record          text        PRIMARY KEY,
    kind            text        NOT NULL,
    credit_code     text        NOT NULL,
    enterprise_name text        NOT NULL,
    region          text        NOT NULL,
    region_path     text[]      NOT NULL,
    -- how many events the record had after the last that changed what the platform is told
    changed         bigint      NOT NULL,
    changed_at      timestamptz NOT NULL,
    stands          boolean     NOT NULL,
    -- the open exchange that has it
    exchange        text,
    -- up to how many events the platform has accepted; 0 while it does not know the record
    accepted        bigint      NOT NULL DEFAULT 0,
    -- why the platform refused it last; null where it did not since it accepted it
    refusal         text
);
CREATE INDEX credit_record_lookup_owed ON credit_record_lookup (changed_at, record)
    WHERE exchange IS NULL AND changed > accepted AND (stands OR accepted > 0);
CREATE INDEX credit_record_lookup_exchange ON credit_record_lookup (exchange) WHERE exchange IS NOT NULL;

-- What the platform is owed now. A record that ended before the platform accepted it is not: the platform never had it.
CREATE VIEW credit_owed AS
    SELECT record, kind, credit_code, enterprise_name, region, region_path, changed, changed_at, stands, refusal,
           accepted > 0 AS known, CAST(extract(epoch FROM changed_at) * 1000000 AS bigint) AS changed_micros
      FROM credit_record_lookup
     WHERE exchange IS NULL AND changed > accepted AND (stands OR accepted > 0);

-- The exchanges of each office: one at a time, numbered without a gap.
CREATE TABLE credit_exchange_lookup (
    exchange    text        PRIMARY KEY,
    region      text        NOT NULL,
    number      integer     NOT NULL,
    to_position bigint      NOT NULL,
    open        boolean     NOT NULL,
    last_at     timestamptz NOT NULL
);
CREATE INDEX credit_exchange_lookup_region ON credit_exchange_lookup (region);
