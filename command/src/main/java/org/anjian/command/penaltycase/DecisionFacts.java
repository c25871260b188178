package org.anjian.command.penaltycase;

/** The parts of a case that a decision looks at; no record, for parts of an aggregate are not equal by their identity. */
final class DecisionFacts {

    private final PenaltyCaseFile file;
    private final Investigation investigation;
    private final Notice notice;
    private final Hearing hearing;
    private final Examination examination;
    private final JudicialTransfer transfer;

    DecisionFacts(
            PenaltyCaseFile file,
            Investigation investigation,
            Notice notice,
            Hearing hearing,
            Examination examination,
            JudicialTransfer transfer) {
        this.file = file;
        this.investigation = investigation;
        this.notice = notice;
        this.hearing = hearing;
        this.examination = examination;
        this.transfer = transfer;
    }

    PenaltyCaseFile file() {
        return file;
    }

    Investigation investigation() {
        return investigation;
    }

    Notice notice() {
        return notice;
    }

    Hearing hearing() {
        return hearing;
    }

    Examination examination() {
        return examination;
    }

    JudicialTransfer transfer() {
        return transfer;
    }
}
