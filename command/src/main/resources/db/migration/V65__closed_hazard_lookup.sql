-- Which hazards an enterprise closed, for the root cause analysis of a quarter (QX24-23); written in the transaction of the
-- hazard's event. A hazard that was reopened or revoked has no closing day.
CREATE TABLE closed_hazard_lookup (
    hazard     text   PRIMARY KEY,
    enterprise text   NOT NULL,
    closed_on  date,
    version    bigint NOT NULL
);
CREATE INDEX closed_hazard_by_enterprise ON closed_hazard_lookup (enterprise, closed_on);
