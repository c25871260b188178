package org.anjian.query.majorhazardsource;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.majorhazardsource.FilingRecipient;
import org.anjian.api.majorhazardsource.HazardSourceLevel;
import org.anjian.api.majorhazardsource.HazardSourceRecipient;
import org.anjian.api.majorhazardsource.HazardSourceState;
import org.anjian.api.majorhazardsource.HazardSourceWatch;
import org.anjian.api.majorhazardsource.MajorHazardSourceId;
import org.anjian.api.majorhazardsource.MajorHazardSourceSubject;
import org.anjian.api.majorhazardsource.event.EmergencyMeasuresTold;
import org.anjian.api.majorhazardsource.event.HazardSourceAssessed;
import org.anjian.api.majorhazardsource.event.HazardSourceWatched;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceDeregistered;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceEvent;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceFiled;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceIdentified;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceRegistered;
import org.anjian.api.majorhazardsource.query.DutyStanding;
import org.anjian.api.majorhazardsource.query.HazardSourceDuty;
import org.anjian.api.majorhazardsource.view.MajorHazardSourceView;
import org.anjian.api.message.LegalTime;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** What is read of major hazard sources, and what it says to items 13 and 15 and to duty 3. */
class MajorHazardSourcesTest {

    private static final EnterpriseId FACTORY = new EnterpriseId("enterprise-1");
    private static final RegionCode COUNTY = new RegionCode("530302");
    private static final List<PersonId> TEAM = List.of(new PersonId("person-1"));

    private static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(9 * 3600);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static final MajorHazardSourceSubject MHS1 = new MajorHazardSourceSubject(
            new MajorHazardSourceId("majorhazardsource-1"), "MHS1", FACTORY, "Factory", COUNTY);
    private static final FilingRecipient REGULATOR =
            new FilingRecipient(HazardSourceRecipient.WORK_SAFETY_REGULATOR, "bureau");

    private static MajorHazardSourceEvent identified(String day) {
        return new MajorHazardSourceIdentified(MHS1, at(day), "tank farm", "120 t of LPG", TEAM);
    }

    private static MajorHazardSourceEvent registered(String day, int cycleMonths) {
        return new MajorHazardSourceRegistered(
                MHS1, at(day), HazardSourceLevel.THREE, "water curtain", cycleMonths, TEAM);
    }

    private static MajorHazardSourceEvent assessed(String day) {
        return new HazardSourceAssessed(MHS1, at(day), "institute", HazardSourceLevel.TWO, "level two", TEAM);
    }

    private static MajorHazardSourceEvent watched(String day) {
        return new HazardSourceWatched(MHS1, at(day), HazardSourceWatch.TEST, "no leak", TEAM);
    }

    private static MajorHazardSourceEvent told(String day) {
        return new EmergencyMeasuresTold(MHS1, at(day), "operators", "close valve 3", TEAM);
    }

    private static MajorHazardSourceEvent filed(String day) {
        return new MajorHazardSourceFiled(MHS1, at(day), "dyke", "evacuate", List.of(REGULATOR), TEAM);
    }

    private static MajorHazardSourceView view(MajorHazardSourceEvent... events) {
        return new Folding<>(new MajorHazardSourceFold())
                .whole(Recorded.history(MHS1.id().raw(), List.of(events)))
                .view();
    }

    @Test
    void a_source_is_read_as_it_was_recorded() {
        MajorHazardSourceView view = view(
                identified("2021-04-01"),
                registered("2021-04-20", 24),
                assessed("2021-05-01"),
                watched("2021-06-01"),
                told("2021-06-02"),
                filed("2021-06-03"));
        assertThat(view.state()).isEqualTo(HazardSourceState.FILED);
        assertThat(view.level()).isEqualTo(HazardSourceLevel.TWO);
        assertThat(view.identifiedOn()).isEqualTo(day("2021-04-01"));
        assertThat(view.registeredOn()).isEqualTo(day("2021-04-20"));
        assertThat(view.assessmentValidUntil()).isEqualTo(day("2023-05-01"));
        assertThat(view.assessments()).hasSize(1);
        assertThat(view.watches().getFirst().result()).isEqualTo("no leak");
        assertThat(view.toldOn()).isEqualTo(day("2021-06-02"));
        assertThat(view.recipients()).containsExactly(REGULATOR);
        assertThat(view.filedOn()).isEqualTo(day("2021-06-03"));
        assertThat(view.version()).isEqualTo(6);
        DocumentJson json = new DocumentJson();
        assertThat(json.read(json.bytes(view), MajorHazardSourceView.class)).isEqualTo(view);
    }

    @Test
    void an_older_assessment_that_is_recorded_late_does_not_shorten_the_cycle() {
        MajorHazardSourceView view =
                view(identified("2021-04-01"), assessed("2022-05-01"), assessed("2021-05-01"), watched("2022-01-01"));
        assertThat(view.lastAssessedOn()).isEqualTo(day("2022-05-01"));
        assertThat(view.assessmentValidUntil()).isEqualTo(day("2025-05-01"));
        assertThat(view.assessments()).hasSize(2);
    }

    @Test
    void a_document_keeps_the_last_records_only() {
        List<MajorHazardSourceEvent> events = new ArrayList<>();
        events.add(identified("2021-04-01"));
        for (int i = 0; i < MajorHazardSourceView.KEPT + 5; i++) {
            events.add(watched("2021-06-01"));
        }
        assertThat(view(events.toArray(MajorHazardSourceEvent[]::new)).watches())
                .hasSize(MajorHazardSourceView.KEPT);
    }

    @Test
    @Rule("QX24-13")
    void item_13_is_a_no_where_the_assessment_expired() {
        MajorHazardSourceView source = view(
                identified("2021-04-01"),
                registered("2021-04-20", 36),
                assessed("2021-05-01"),
                watched("2024-01-10"),
                told("2024-01-11"));
        assertThat(new MajorSourcesAssessed().judge(List.of(source), day("2024-06-01")))
                .isEqualTo(ItemFinding.no(13, "ASSESSMENT_EXPIRED", List.of("MHS1")));
        assertThat(new MajorSourcesAssessed().judge(List.of(source), day("2024-05-01")))
                .isEqualTo(ItemFinding.yes(13));
    }

    @Test
    @Rule("QX24-13")
    void item_13_looks_at_every_part() {
        assertThat(new MajorSourcesAssessed().judge(List.of(view(identified("2024-04-01"))), day("2024-06-01")))
                .isEqualTo(new ItemFinding(
                        13,
                        ItemAnswer.NO,
                        List.of(
                                "SOURCE_NOT_REGISTERED",
                                "ASSESSMENT_MISSING",
                                "WATCH_MISSING",
                                "EMERGENCY_MEASURES_NOT_TOLD"),
                        List.of("MHS1")));
        MajorHazardSourceView watchedLongAgo = view(
                identified("2023-01-01"),
                registered("2023-01-02", 36),
                assessed("2023-01-03"),
                watched("2023-05-31"),
                told("2023-02-01"));
        assertThat(new MajorSourcesAssessed().judge(List.of(watchedLongAgo), day("2024-06-01")))
                .isEqualTo(new ItemFinding(13, ItemAnswer.PARTIAL, List.of("WATCH_MISSING"), List.of("MHS1")));
        assertThat(new MajorSourcesAssessed()
                        .judge(List.of(), day("2024-06-01"))
                        .answer())
                .isEqualTo(ItemAnswer.NOT_APPLICABLE);
    }

    @Test
    @Rule("QX24-15")
    void item_15_is_a_no_until_the_source_is_filed() {
        MajorHazardSourceView unfiled = view(identified("2024-04-01"), registered("2024-05-02", 36));
        MajorHazardSourceView filed = view(identified("2024-04-01"), registered("2024-05-02", 36), filed("2024-05-20"));
        MajorHazardSourceView gone = view(
                identified("2024-04-01"), new MajorHazardSourceDeregistered(MHS1, at("2024-05-03"), "tank removed"));
        assertThat(new MajorSourcesFiled().judge(List.of(unfiled), day("2024-06-01")))
                .isEqualTo(ItemFinding.no(15, "FILING_MISSING", List.of("MHS1")));
        assertThat(new MajorSourcesFiled()
                        .judge(List.of(filed), day("2024-05-19"))
                        .answer())
                .isEqualTo(ItemAnswer.NO);
        assertThat(new MajorSourcesFiled().judge(List.of(filed, gone), day("2024-05-20")))
                .isEqualTo(ItemFinding.yes(15));
        assertThat(new MajorSourcesFiled()
                        .judge(List.of(gone), day("2024-06-01"))
                        .answer())
                .isEqualTo(ItemAnswer.NOT_APPLICABLE);
    }

    @Test
    @Rule("QJ22A-12.3")
    void duty_3_is_not_performed_where_a_source_has_no_assessment_in_its_cycle() {
        MajorHazardSourceView t1 = view(identified("2021-04-01"), registered("2021-04-20", 12));
        MajorHazardSourceView assessed =
                view(identified("2021-04-01"), registered("2021-04-20", 12), assessed("2022-05-01"));
        assertThat(HazardSourceDuties.of(List.of(t1), day("2022-06-01")))
                .isEqualTo(new HazardSourceDuty(day("2022-06-01"), DutyStanding.NOT_PERFORMED, List.of(MHS1.id())));
        assertThat(HazardSourceDuties.of(List.of(assessed), day("2023-05-01")).standing())
                .isEqualTo(DutyStanding.PERFORMED);
        assertThat(HazardSourceDuties.of(List.of(assessed), day("2023-05-02")).standing())
                .isEqualTo(DutyStanding.NOT_PERFORMED);
        assertThat(HazardSourceDuties.of(List.of(), day("2023-05-02")).standing())
                .isEqualTo(DutyStanding.NOT_APPLICABLE);
    }
}
