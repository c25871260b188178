package org.anjian.command.safetyevaluation;

import java.time.LocalDate;

/** The last day of an evaluation has passed. */
record EvaluationEnd(LocalDate until) {

    static final String NAME = "safetyevaluation-end";
}
