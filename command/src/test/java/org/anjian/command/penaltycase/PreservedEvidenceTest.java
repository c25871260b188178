package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.penaltycase.CaseScene.*;

import java.util.List;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.EvidenceDisposal;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.command.DisposePreservedEvidence;
import org.anjian.api.penaltycase.command.PreserveEvidence;
import org.anjian.api.penaltycase.event.EvidencePreservationOverdue;
import org.anjian.api.penaltycase.event.EvidencePreserved;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PreservedEvidenceDisposed;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Evidence that may be lost is registered and kept, and within seven working days it is said what becomes of it (先行登记保存). */
class PreservedEvidenceTest {

    private static final List<PenaltyCaseEvent> FILED = List.of(opened(), filed(AGAINST_FACTORY));
    private static final EvidencePreserved FIRST = preserved(1);

    /** Preserved on 27 September 2024; the seventh working day after it is 12 October. */
    private static EvidencePreserved preserved(int number) {
        return new EvidencePreserved(
                NUMBERED, at("2024-09-27"), number, "batch 7", "store", COUNTY_HEAD.id(), day("2024-10-12"));
    }

    private static PreserveEvidence preserve(String on) {
        return new PreserveEvidence(K1, "batch 7", "store", at(on), null);
    }

    private static DisposePreservedEvidence dispose(int number, EvidenceDisposal disposal, String on) {
        return new DisposePreservedEvidence(K1, number, disposal, "by the book", at(on), null);
    }

    @Test
    @Rule("NL-CF56")
    void what_is_preserved_has_its_number_its_approval_and_its_last_day() {
        when(FILED, preserve("2024-09-27"), COUNTY_HEAD)
                .expectEvents(FIRST)
                .expectScheduledDeadline(
                        LegalTime.endOf(day("2024-10-12")), new CaseDeadlines.Preservation(1, day("2024-10-12")));
        when(and(FILED, FIRST), preserve("2024-09-27"), COUNTY_HEAD).expectEvents(preserved(2));
    }

    @Test
    @Rule("NL-CF56")
    void the_head_approves_a_preservation_while_the_case_is_investigated() {
        expectRefused(when(FILED, preserve("2024-09-27"), OFFICER), InputRefusal.NOT_PERMITTED);
        expectRefused(
                when(List.of(opened()), preserve("2024-09-27"), COUNTY_HEAD), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(
                when(and(FILED, collected(NUMBERED), concluded(NUMBERED)), preserve("2024-09-27"), COUNTY_HEAD),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(when(FILED, preserve("2024-06-30"), COUNTY_HEAD), PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
    }

    @ParameterizedTest
    @EnumSource(EvidenceDisposal.class)
    void every_disposal_is_recorded_through_the_last_day(EvidenceDisposal disposal) {
        when(and(FILED, FIRST), dispose(1, disposal, "2024-10-12"), OFFICER)
                .expectEvents(new PreservedEvidenceDisposed(NUMBERED, at("2024-10-12"), 1, disposal, "by the book"));
    }

    @Test
    @Rule("NL-CF56")
    void after_the_last_day_the_preservation_has_ended_of_itself() {
        expectRefused(
                when(and(FILED, FIRST), dispose(1, EvidenceDisposal.SEIZED, "2024-10-13"), OFFICER),
                PenaltyCaseRefusal.PRESERVATION_ENDED);
        List<PenaltyCaseEvent> overdue = and(
                FILED,
                FIRST,
                new EvidencePreservationOverdue(NUMBERED, LegalTime.endOf(day("2024-10-12")), 1, day("2024-10-12")));
        expectRefused(
                when(overdue, dispose(1, EvidenceDisposal.RETURNED, "2024-10-14"), OFFICER),
                PenaltyCaseRefusal.PRESERVATION_ENDED);
    }

    @Test
    void only_what_is_preserved_is_disposed_of_and_once() {
        expectRefused(
                when(FILED, dispose(1, EvidenceDisposal.COPIED, "2024-09-30"), OFFICER),
                PenaltyCaseRefusal.PRESERVATION_UNKNOWN);
        List<PenaltyCaseEvent> one = and(FILED, FIRST);
        expectRefused(
                when(one, dispose(0, EvidenceDisposal.COPIED, "2024-09-30"), OFFICER),
                PenaltyCaseRefusal.PRESERVATION_UNKNOWN);
        expectRefused(
                when(one, dispose(2, EvidenceDisposal.COPIED, "2024-09-30"), OFFICER),
                PenaltyCaseRefusal.PRESERVATION_UNKNOWN);
        List<PenaltyCaseEvent> disposed = and(
                one,
                new PreservedEvidenceDisposed(NUMBERED, at("2024-09-30"), 1, EvidenceDisposal.RETURNED, "by the book"));
        expectRefused(
                when(disposed, dispose(1, EvidenceDisposal.COPIED, "2024-09-30"), OFFICER),
                PenaltyCaseRefusal.PRESERVATION_ENDED);
    }

    @Test
    void nothing_is_disposed_of_before_it_was_preserved() {
        expectRefused(
                when(and(FILED, FIRST), dispose(1, EvidenceDisposal.COPIED, "2024-09-26"), OFFICER),
                PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
    }
}
