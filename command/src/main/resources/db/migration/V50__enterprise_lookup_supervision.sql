-- Who supervises an enterprise (ML20-05a), and what the duty to staff it is computed from (QJ22A-05).
ALTER TABLE enterprise_lookup
    ADD COLUMN regulator text,
    ADD COLUMN scale     text,
    ADD COLUMN employees integer;

UPDATE enterprise_lookup
SET scale = known.profile ->> 'scale', employees = (known.profile ->> 'employees')::integer
FROM (SELECT DISTINCT ON (aggregate_identifier)
             aggregate_identifier, convert_from(payload, 'UTF8')::json -> 'profile' AS profile
      FROM domain_event_entry
      WHERE payload_type IN ('org.anjian.api.enterprise.event.EnterpriseRegistered',
                             'org.anjian.api.enterprise.event.EnterpriseAmended')
      ORDER BY aggregate_identifier, sequence_number DESC) AS known
WHERE enterprise_lookup.id = known.aggregate_identifier;
