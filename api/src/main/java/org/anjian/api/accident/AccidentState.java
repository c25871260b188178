package org.anjian.api.accident;

import org.anjian.api.accident.event.AccidentEvent;
import org.anjian.api.accident.event.AccidentGraded;
import org.anjian.api.accident.event.AccidentReportSupplemented;
import org.anjian.api.accident.event.AccidentReported;
import org.anjian.api.accident.event.EscalatedInvestigationApproved;
import org.anjian.api.accident.event.EscalatedInvestigationRefused;
import org.anjian.api.accident.event.EscalatedInvestigationRequested;
import org.anjian.api.accident.event.InvestigationTeamFormed;
import org.anjian.api.accident.event.InvestigationTransferred;
import org.jspecify.annotations.Nullable;

/** How far an accident has come; the write side and the read side agree on it here. */
public enum AccidentState {
    /** Reported, and nobody investigates yet (已报告). */
    REPORTED,
    /** A team investigates (调查中). */
    UNDER_INVESTIGATION;

    /** The state after an event. */
    public static @Nullable AccidentState after(@Nullable AccidentState before, AccidentEvent event) {
        return switch (event) {
            case AccidentReported e -> REPORTED;
            case InvestigationTeamFormed e -> UNDER_INVESTIGATION;
            case InvestigationTransferred e -> REPORTED;
            case AccidentReportSupplemented e -> before;
            case AccidentGraded e -> before;
            case EscalatedInvestigationRequested e -> before;
            case EscalatedInvestigationApproved e -> before;
            case EscalatedInvestigationRefused e -> before;
        };
    }
}
