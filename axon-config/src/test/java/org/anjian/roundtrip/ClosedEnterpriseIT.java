package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.anjian.NodeForTests;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.ForeignIdentifier;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.enterprise.command.AssignSupervisingRegulator;
import org.anjian.api.enterprise.command.CloseEnterprise;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.Role;
import org.anjian.api.person.IdentityDocument;
import org.anjian.api.person.IdentityDocumentKind;
import org.anjian.api.person.PersonId;
import org.anjian.api.person.command.RegisterPerson;
import org.anjian.api.region.RegionCode;
import org.anjian.api.replay.query.FindRecord;
import org.anjian.api.rule.Rule;
import org.anjian.api.safetymanager.EmploymentMode;
import org.anjian.api.safetymanager.PostState;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.anjian.api.safetymanager.command.AppointSafetyManager;
import org.anjian.api.safetymanager.view.SafetyManagerView;
import org.anjian.api.sector.Sector;
import org.anjian.api.selfdeclaration.DeclarationWarning;
import org.anjian.api.selfdeclaration.DeclaredMonth;
import org.anjian.api.selfdeclaration.SelfDeclarationId;
import org.anjian.api.selfdeclaration.command.DeclareMonthlySelfInspection;
import org.anjian.api.selfdeclaration.view.SelfDeclarationView;
import org.anjian.api.staffing.command.EstablishHazardBody;
import org.anjian.query.web.Questions;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the write side knows of an enterprise from its own tables: who works there, and what was set up there. */
@NodeForTests
class ClosedEnterpriseIT {

    private static final RegionCode COUNTY = new RegionCode("530302");
    private static final Actor HEAD = new Actor("head", Role.AGENCY_HEAD, "county-emergency", COUNTY, null);

    private final CommandGateway gateway;
    private final Questions questions;
    private EnterpriseId enterprise;
    private Actor principal;

    @Autowired
    ClosedEnterpriseIT(CommandGateway gateway, Questions questions) {
        this.gateway = gateway;
        this.questions = questions;
    }

    @BeforeEach
    void an_enterprise_with_a_regulator() {
        RegisterEnterprise command = new RegisterEnterprise(
                null,
                new ForeignIdentifier("test", UUID.randomUUID().toString()),
                new EnterpriseProfile("将关闭的工厂", Sector.INDUSTRY, null, null, null, null),
                COUNTY,
                at("2026-01-05"),
                null);
        send(command, HEAD);
        enterprise = command.enterpriseId();
        principal = new Actor("principal-" + enterprise, Role.ENTERPRISE, "plant", COUNTY, enterprise);
        ResponsibleBody bureau = new ResponsibleBody("county-emergency", "应急管理局");
        send(new AssignSupervisingRegulator(enterprise, bureau, bureau, at("2026-01-06"), null), HEAD);
    }

    @Test
    void the_posts_of_its_safety_managers_end_with_an_enterprise() {
        SafetyManagerId first = appointed("甲");
        SafetyManagerId second = appointed("乙");

        send(new CloseEnterprise(enterprise, "注销", at("2026-03-01"), null), HEAD);

        for (SafetyManagerId manager : List.of(first, second)) {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(postOf(manager)).hasValueSatisfying(post -> {
                        assertThat(post.state()).isEqualTo(PostState.DEPARTED);
                        assertThat(post.endedOn()).isEqualTo("2026-03-01");
                        assertThat(post.endReason()).isEqualTo("注销");
                    }));
        }
    }

    @Test
    @Rule("QJ16-03e")
    void a_declaration_carries_a_warning_until_there_is_a_body_for_hazards() {
        declare("2026-01", "2026-01-31");
        send(new EstablishHazardBody(enterprise, "隐患排查办公室", "排查、评估、预警、防控", at("2026-02-10"), null), principal);
        declare("2026-02", "2026-02-27");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(declarations())
                        .extracting(DeclaredMonth::warnings)
                        .containsExactly(List.of(DeclarationWarning.HAZARD_BODY_MISSING), List.of()));
    }

    private SafetyManagerId appointed(String name) {
        Decision person = send(
                new RegisterPerson(
                        enterprise,
                        name,
                        new IdentityDocument(
                                IdentityDocumentKind.OTHER, UUID.randomUUID().toString()),
                        null,
                        at("2026-01-07"),
                        null),
                principal);
        PersonId id = new PersonId(person.id());
        send(
                new AppointSafetyManager(
                        id, enterprise, EmploymentMode.FULL_TIME, "account-" + id, at("2026-01-08"), null),
                principal);
        return SafetyManagerId.of(id);
    }

    private Optional<SafetyManagerView.Post> postOf(SafetyManagerId manager) {
        return Optional.ofNullable(questions
                        .ask(FindRecord.now(manager.raw()), SafetyManagerView.class, HEAD)
                        .join())
                .map(file -> file.posts().getFirst());
    }

    private void declare(String month, String day) {
        send(new DeclareMonthlySelfInspection(null, enterprise, month, 4, 0, null, at(day), null), principal);
    }

    private List<DeclaredMonth> declarations() {
        SelfDeclarationView view = questions
                .ask(FindRecord.now(SelfDeclarationId.of(enterprise).raw()), SelfDeclarationView.class, HEAD)
                .join();
        return view == null ? List.of() : view.declarations();
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T02:00:00Z");
    }

    @SuppressWarnings("unchecked") // The answer of a command is of the type that its handler says.
    private <R> R send(Object command, Actor actor) {
        return (R) gateway.sendAndWait(
                GenericCommandMessage.asCommandMessage(command).andMetaData(new HashMap<>(actor.toMetadata())),
                60,
                TimeUnit.SECONDS);
    }
}
