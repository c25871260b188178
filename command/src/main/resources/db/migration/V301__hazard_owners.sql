-- Whose the hazards are: an employee comments on those of the own enterprise (QJ16-15d).
CREATE TABLE hazard_owner_lookup (
    hazard     text PRIMARY KEY,
    enterprise text NOT NULL
);
