-- What the platform is owed now; nothing while it is sealed: it is told of it by the first exchange after that.
CREATE OR REPLACE VIEW credit_owed AS
    SELECT record, kind, credit_code, enterprise_name, region, region_path, changed, changed_at, stands, refusal,
           accepted > 0 AS known, CAST(extract(epoch FROM changed_at) * 1000000 AS bigint) AS changed_micros
      FROM credit_record_lookup
     WHERE exchange IS NULL AND changed > accepted AND (stands OR accepted > 0)
       AND NOT EXISTS (SELECT FROM seal
                        WHERE seal.held AND seal.kind = 'RECORD' AND seal.matter = credit_record_lookup.record);
CREATE INDEX seal_held_matter ON seal (matter) WHERE held;
