package org.anjian.command.inspection;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.inspection.AssignedOfficer;
import org.anjian.api.inspection.InspectionMode;
import org.anjian.api.inspection.InspectionRefusal;
import org.anjian.api.inspection.InspectionSubject;
import org.anjian.api.inspection.command.NotifyInspection;
import org.anjian.api.inspection.command.RecuseOfficer;
import org.anjian.api.inspection.command.StartInspection;
import org.anjian.api.inspection.event.InspectionStarted;
import org.anjian.api.inspection.event.InspectorsAssigned;
import org.anjian.api.inspection.event.OfficerRecused;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.officer.OfficerRefusal;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;

/** What is needed to start on site: certificates, two officers without a conflict, no notice where there must be none. */
class InspectionStartTest extends InspectionFixture {

    @Test
    @Rule("NL-AQ67")
    void every_officer_shows_the_certificate() {
        expectRefused(
                fixture.given(opened(InspectionMode.ANNOUNCED), assigned(InspectionMode.ANNOUNCED))
                        .when(new StartInspection(ID, List.of(OFFICER.id()), "厂长", at("2024-03-06"), null), BY),
                InspectionRefusal.CERTIFICATE_NOT_SHOWN);
        fixture.given(opened(InspectionMode.ANNOUNCED), assigned(InspectionMode.ANNOUNCED))
                .when(new StartInspection(ID, TWO, "厂长", at("2024-03-06"), null), BY)
                .expectEvents(STARTED);
    }

    @Test
    @Rule("QJ16-18c")
    void a_certificate_that_ran_out_since_stops_the_start() {
        AssignedOfficer expired =
                new AssignedOfficer("officer-9", OfficerId.of("officer-9"), "YN-officer-9", "county-emergency");
        expectRefused(
                fixture.given(
                                opened(InspectionMode.ANNOUNCED),
                                new InspectorsAssigned(I1, at("2024-03-01"), List.of(OFFICERS.getFirst(), expired)))
                        .when(
                                new StartInspection(
                                        ID, List.of(OFFICER.id(), "officer-9"), null, at("2024-04-01"), null),
                                BY),
                OfficerRefusal.OFFICER_NOT_CERTIFIED);
    }

    @Test
    @Rule("NL-CF42")
    void an_officer_with_a_conflict_of_interest_steps_back() {
        fixture.given(opened(InspectionMode.ANNOUNCED), assigned(InspectionMode.ANNOUNCED))
                .when(new RecuseOfficer(ID, SECOND_OFFICER.id(), "亲属关系", at("2024-03-02"), null), BY)
                .expectEvents(new OfficerRecused(I1, at("2024-03-02"), SECOND_OFFICER.id(), "亲属关系"));
        expectRefused(
                fixture.given(
                                opened(InspectionMode.ANNOUNCED),
                                assigned(InspectionMode.ANNOUNCED),
                                new OfficerRecused(I1, at("2024-03-02"), SECOND_OFFICER.id(), "亲属关系"))
                        .when(new StartInspection(ID, List.of(OFFICER.id()), null, at("2024-03-06"), null), BY),
                OfficerRefusal.TOO_FEW_OFFICERS);
    }

    @Test
    @Rule("NL-CF42")
    void who_stepped_back_does_not_return_as_the_hand_of_another_who_may_be_acted_for_otherwise() {
        NotifyInspection notify = new NotifyInspection(ID, "电话", at("2024-03-04"), null);
        fixture.given(opened(InspectionMode.ANNOUNCED), assigned(InspectionMode.ANNOUNCED))
                .when(notify, OFFICER.byHandOf("officer-4", "delegation-1").toMetadata())
                .expectSuccessfulHandlerExecution();
        expectRefused(
                fixture.given(
                                opened(InspectionMode.ANNOUNCED),
                                assigned(InspectionMode.ANNOUNCED),
                                new OfficerRecused(I1, at("2024-03-02"), SECOND_OFFICER.id(), "亲属关系"))
                        .when(
                                notify,
                                OFFICER.byHandOf(SECOND_OFFICER.id(), "delegation-1")
                                        .toMetadata()),
                InspectionRefusal.NOT_ON_THE_INSPECTION);
    }

    @Test
    @Rule("NL-AQ67")
    void who_is_away_shows_no_certificate_by_the_hand_of_another() {
        expectRefused(
                fixture.given(opened(InspectionMode.ANNOUNCED), assigned(InspectionMode.ANNOUNCED))
                        .when(
                                new StartInspection(ID, TWO, null, at("2024-03-06"), null),
                                OFFICER.byHandOf("officer-4", "delegation-1").toMetadata()),
                InputRefusal.IN_PERSON_ONLY);
    }

    @Test
    @Rule("QX24-R3")
    void an_unannounced_inspection_sends_no_notice_and_names_no_enterprise_before_it_starts() {
        InspectionSubject hidden = subject(InspectionMode.UNANNOUNCED);
        expectRefused(
                fixture.given(opened(InspectionMode.UNANNOUNCED), assigned(InspectionMode.UNANNOUNCED))
                        .when(new NotifyInspection(ID, "电话", at("2024-03-04"), null), BY),
                InspectionRefusal.NO_NOTICE_ALLOWED);
        assertThat(opened(InspectionMode.UNANNOUNCED).subject().enterpriseId()).isNull();
        fixture.given(opened(InspectionMode.UNANNOUNCED), assigned(InspectionMode.UNANNOUNCED))
                .when(new StartInspection(ID, TWO, null, at("2024-03-06"), null), BY)
                .expectEvents(new InspectionStarted(hidden.opened(), at("2024-03-06"), TWO, null));
        assertThat(new InspectionStarted(hidden.opened(), at("2024-03-06"), TWO, null)
                        .subject()
                        .enterpriseId())
                .isEqualTo(FACTORY);
    }
}
