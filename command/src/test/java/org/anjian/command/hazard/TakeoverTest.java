package org.anjian.command.hazard;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.hazard.Acts.*;
import static org.anjian.command.hazard.HazardFixture.given;
import static org.anjian.command.hazard.Stories.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.hazard.Disposition;
import org.anjian.api.hazard.Handling;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.SafetyAssurance;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.hazard.command.ImportHazard;
import org.anjian.api.hazard.event.HazardClosed;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.hazard.event.HazardRevoked;
import org.anjian.api.hazard.event.RectificationOrdered;
import org.anjian.api.hazard.event.RectificationOverdue;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.sector.Sector;
import org.junit.jupiter.api.Test;

/** Records of other systems, taken over with their true dates. */
class TakeoverTest {

    private static ImportHazard record(String dueOn, String closedAt, String revokedAt) {
        return new ImportHazard(
                HazardFixture.H1,
                FACTORY,
                new SourceRecord("osha", "315-1"),
                HazardGrade.GENERAL,
                "19100212",
                null,
                "guard missing",
                "W1",
                dueOn == null ? null : day(dueOn),
                closedAt == null ? null : at(closedAt),
                revokedAt == null ? null : at(revokedAt),
                "date repaired",
                at("2019-03-04"),
                null);
    }

    @Test
    void a_finished_record_becomes_its_whole_story() {
        given(List.of())
                .when(IMPORTER, record("2019-04-01", "2019-03-20", null))
                .events(events -> {
                    HazardSubject subject = events.getFirst().hazard();
                    assertThat(subject.number()).isEqualTo("530302-YH-2019-000123");
                    assertThat(events)
                            .containsExactly(
                                    new HazardRegistered(
                                            subject,
                                            at("2019-03-04"),
                                            HazardKind.HAZARD,
                                            HazardSource.OTHER_SYSTEM,
                                            HazardGrade.GENERAL,
                                            "19100212",
                                            Sector.INDUSTRY,
                                            "guard missing",
                                            "W1",
                                            new SourceRecord("osha", "315-1")),
                                    new RectificationOrdered(
                                            subject,
                                            at("2019-03-04"),
                                            Handling.WITHIN_TIME_LIMIT,
                                            day("2019-04-01"),
                                            null,
                                            "guard missing",
                                            SafetyAssurance.ASSURED,
                                            null),
                                    new HazardClosed(
                                            subject,
                                            at("2019-03-20"),
                                            Disposition.CLOSED_BY_SOURCE,
                                            "315-1",
                                            "date repaired",
                                            day("2019-03-20"),
                                            0));
                })
                .decided(HazardState.CLOSED)
                .result()
                .expectNoScheduledDeadlines();
    }

    @Test
    void a_bare_record_is_just_registered_and_a_deleted_one_is_void() {
        given(List.of()).when(IMPORTER, record(null, null, null)).happened(HazardRegistered.class);
        given(List.of())
                .when(IMPORTER, record(null, null, "2019-05-01"))
                .happened(HazardRegistered.class, HazardRevoked.class)
                .decided(HazardState.REVOKED);
    }

    @Test
    void an_open_record_with_a_due_date_becomes_overdue_but_is_no_case_of_a_missing_report() {
        Ledger ledger = new Ledger(at("2019-03-04"));
        ledger.act(IMPORTER, record("2019-04-01", null, null));
        ledger.advanceTo(at("2019-05-01"));
        assertThat(ledger.events(HazardFixture.H1))
                .extracting(Object::getClass)
                .isEqualTo(List.of(HazardRegistered.class, RectificationOrdered.class, RectificationOverdue.class));
        assertThat(ledger.all(RectificationOverdue.class).getFirst().occurredAt())
                .isEqualTo(at("2019-04-02T00:00"));
    }

    @Test
    void an_overdue_record_older_than_the_working_day_calendar_is_recorded_all_the_same() {
        Ledger ledger = new Ledger(at("1999-03-04"));
        ImportHazard old = record("2019-04-01", null, null);
        ledger.act(
                IMPORTER,
                new ImportHazard(
                        old.hazardId(),
                        old.enterpriseId(),
                        old.source(),
                        old.severity(),
                        old.category(),
                        null,
                        old.description(),
                        old.location(),
                        day("1999-04-01"),
                        null,
                        null,
                        null,
                        at("1999-03-04"),
                        null));
        ledger.advanceTo(at("1999-05-01"));
        assertThat(ledger.all(RectificationOverdue.class)).hasSize(1);
    }

    @Test
    void impossible_dates_are_refused() {
        given(List.of()).when(IMPORTER, record("2019-03-03", null, null)).refused(HazardRefusal.DUE_BEFORE_ORDER);
        given(List.of()).when(IMPORTER, record(null, "2019-03-03", null)).refused(HazardRefusal.BEFORE_PREVIOUS_STEP);
        given(List.of())
                .when(IMPORTER, record(null, "2019-03-20", "2019-03-19"))
                .refused(HazardRefusal.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void only_the_importer_takes_over() {
        given(List.of()).when(OFFICER, record(null, null, null)).refused(InputRefusal.NOT_PERMITTED);
    }

    @Test
    void what_was_repaired_on_the_way_in_stays_with_the_record() {
        Ledger ledger = new Ledger(at("2019-03-04"));
        ledger.act(IMPORTER, record(null, null, null));
        assertThat(ledger.messages(HazardFixture.H1).getFirst().getMetaData())
                .containsEntry("takeoverNote", "date repaired");
    }
}
