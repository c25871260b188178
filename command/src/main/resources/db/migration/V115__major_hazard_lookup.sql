-- The major hazards, which shorten the interval between inspections of their enterprises (QJ16-11f); written in the transaction
-- of the hazard's event. Those of other systems are not here.
CREATE TABLE major_hazard_lookup (
    hazard text PRIMARY KEY
);
