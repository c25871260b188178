-- The values of rules that legal departments recorded (QJ22B-02); written in the transaction of the event.
CREATE TABLE rule_parameter_lookup (
    parameter           text   NOT NULL,
    level               text   NOT NULL,
    region              text   NOT NULL,
    effective_from      date   NOT NULL,
    -- the last day; before the first one where it never counts
    effective_until     date,
    value               bigint NOT NULL,
    source              text   NOT NULL,
    confidence_permille integer,
    version             bigint NOT NULL,
    PRIMARY KEY (parameter, level, region, effective_from)
);
