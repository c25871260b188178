package org.anjian.api.safetymanager.event;

/** What can happen to an assessment: it is made, objected to, corrected. Each is an event of its own, for ever. */
public sealed interface AssessmentEvent extends SafetyManagerEvent
        permits PreJobAssessmentPassed,
                PreJobAssessmentFailed,
                PerformanceAssessmentRecorded,
                AssessmentObjected,
                AssessmentCorrected,
                ObjectionRejected {}
