-- Where the informer of a tip-off is kept, so that the informer alone can have it erased by the receipt code (QJ16-15c).
CREATE TABLE tip_off_identity (
    tip_off  text PRIMARY KEY,
    identity text NOT NULL
);
