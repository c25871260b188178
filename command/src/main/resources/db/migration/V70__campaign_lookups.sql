-- Where every unit of a campaign stands (QX24-P4f); written in the transaction of the unit's event.
CREATE TABLE campaign_unit_lookup (
    unit         text    PRIMARY KEY,
    campaign     text    NOT NULL,
    organisation text    NOT NULL,
    -- one bit a measure of the eight
    measures     integer NOT NULL DEFAULT 0,
    ordered      boolean NOT NULL DEFAULT false,
    summoned     boolean NOT NULL DEFAULT false
);
CREATE INDEX campaign_unit_lookup_campaign ON campaign_unit_lookup (campaign, organisation);

-- Which self-inspection raised a hazard (QX24-P2c); written in the transaction of the event that raised it.
CREATE TABLE campaign_hazard_lookup (
    hazard          text PRIMARY KEY,
    self_inspection text NOT NULL,
    region          text NOT NULL
);
