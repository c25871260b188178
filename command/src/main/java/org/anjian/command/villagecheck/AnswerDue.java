package org.anjian.command.villagecheck;

import java.time.LocalDate;
import org.anjian.api.ruleparameter.ParameterKey;

/** The last day on which the township answers a problem. */
record AnswerDue(LocalDate answerBy) {

    static final String NAME = "village-problem-answer";

    /** Within how many working days: configured, not statutory. */
    static final ParameterKey WORKING_DAYS = new ParameterKey("ML20-12f.answerWorkingDays");
}
