package org.anjian.api.assessmentscheme;

import org.anjian.api.message.Command;

/** A command to one assessment scheme. */
public interface AssessmentSchemeCommand extends Command {
    /** The scheme. */
    AssessmentSchemeId schemeId();
}
