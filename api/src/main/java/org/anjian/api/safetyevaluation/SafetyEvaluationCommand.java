package org.anjian.api.safetyevaluation;

import org.anjian.api.message.Command;

/** A command about one safety evaluation. */
public interface SafetyEvaluationCommand extends Command {

    /** The evaluation. */
    SafetyEvaluationId evaluationId();
}
