package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anjian.NodeForTests;
import org.anjian.api.closure.ClosureCriterion;
import org.anjian.api.closure.ClosureId;
import org.anjian.api.closure.ClosureSubject;
import org.anjian.api.closure.event.ClosureCriterionMet;
import org.anjian.api.closure.event.ClosureExecuted;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.message.Role;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.officer.OfficerState;
import org.anjian.api.officer.OfficerSubject;
import org.anjian.api.officer.event.CredentialExpired;
import org.anjian.api.officer.event.OfficerCredentialIssued;
import org.anjian.api.officer.event.OfficerRegistered;
import org.anjian.api.officer.event.ReassignmentDue;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.TeamChangeReason;
import org.anjian.api.penaltycase.event.CaseTeamChanged;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.rule.Rule;
import org.anjian.security.DemoUsers;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** What follows from recorded events elsewhere: a closed enterprise in the register, cases that others take over. */
@NodeForTests
class EnforcementFollowUpIT extends EnforcementScene {

    @Autowired
    EnforcementFollowUpIT(EventStore store, PlatformTransactionManager transactions, DemoUsers users) {
        super(store, transactions, users);
    }

    @Test
    @Rule("QJ16-10c")
    void a_closing_that_was_carried_out_closes_the_enterprise_in_the_register() {
        String key = UUID.randomUUID().toString();
        EnterpriseId doomed = new EnterpriseId("enterprise-test-" + key);
        register("test", key);
        ClosureSubject closure =
                new ClosureSubject(ClosureId.next(), doomed, "小煤矿", COUNTY, ClosureCriterion.UNFIT_AFTER_SUSPENSION);
        record(
                "Closure",
                closure.id().raw(),
                List.of(
                        new ClosureCriterionMet(closure, at("2016-08-02"), List.of("order-1"), "unfit", "anjian"),
                        new ClosureExecuted(closure, at("2016-09-20"), "gates sealed", List.of())));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ask(
                                        Role.AUDITOR,
                                        "query($id: ID!) { enterprise(id: $id) { closedOn } }",
                                        Map.of("id", doomed.raw()))
                                .at("/enterprise/closedOn")
                                .asString(""))
                        .isEqualTo("2016-09-20"));
    }

    @Test
    @Rule("QJ16-18c")
    void what_an_officer_handles_whose_certificate_ended_is_listed_until_others_have_it() {
        String account = "o1-" + bureau;
        OfficerId id = OfficerId.of(account);
        OfficerSubject officer = new OfficerSubject(id, account, new ResponsibleBody(bureau, "师宗县应急管理局"), COUNTY, null);
        PenaltyCaseId handled = PenaltyCaseId.next();
        record(
                "PenaltyCase",
                handled.raw(),
                List.of(new PenaltyCaseOpened(
                        subject(handled),
                        at("2022-05-01"),
                        new CaseOrigin(CaseOriginKind.OTHER, null),
                        "违法生产",
                        List.of(),
                        List.of(account, "o2"),
                        null,
                        null)));
        record(
                "Officer",
                id.raw(),
                List.of(
                        new OfficerRegistered(officer, at("2016-07-01")),
                        new OfficerCredentialIssued(
                                officer,
                                at("2017-06-01"),
                                "YN-1",
                                LocalDate.parse("2017-06-01"),
                                LocalDate.parse("2022-05-31")),
                        new CredentialExpired(officer, at("2022-06-01"), "YN-1", LocalDate.parse("2022-05-31"))));
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(reassignments()).contains(handled.raw()).contains(account);
            assertThat(store.readEvents(id.raw()).asStream().<Object>map(event -> event.getPayload()))
                    .contains(new ReassignmentDue(
                            officer, at("2022-06-01"), OfficerState.CREDENTIAL_EXPIRED, List.of(handled.raw())));
        });
        transaction.executeWithoutResult(status -> store.publish(new GenericDomainEventMessage<>(
                "PenaltyCase",
                handled.raw(),
                1,
                new CaseTeamChanged(
                        subject(handled),
                        at("2022-06-02"),
                        List.of("o2", "o3"),
                        List.of("o3"),
                        List.of(account),
                        TeamChangeReason.CREDENTIAL_ENDED,
                        "证件到期"),
                head.toMetadata())));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(reassignments()).doesNotContain(handled.raw()));
    }

    private String reassignments() {
        return ask(
                        Role.AUDITOR,
                        "{ reassignments(region: \"" + COUNTY.raw()
                                + "\") { inspections { id officers } cases { id enterpriseName officers } } }",
                        Map.of())
                .toString();
    }
}
