package org.anjian.command.penaltycase;

/** The parts of a case that a decision looks at. */
record DecisionFacts(
        PenaltyCaseFile file,
        Investigation investigation,
        Notice notice,
        Hearing hearing,
        Examination examination,
        JudicialTransfer transfer) {}
