package org.anjian.permission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.anjian.api.assessmentscheme.AssessmentPart;
import org.anjian.api.assessmentscheme.SchemeItem;
import org.anjian.api.assessmentscheme.SchemePart;
import org.anjian.api.assessmentscheme.command.AdoptAssessmentScheme;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.ForeignIdentifier;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.enterprise.command.AssignSupervisingRegulator;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.hazard.HazardDecision;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.command.ListHazardForSupervision;
import org.anjian.api.hazard.command.RegisterHazard;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.Role;
import org.anjian.api.person.IdentityDocument;
import org.anjian.api.person.IdentityDocumentKind;
import org.anjian.api.person.PersonId;
import org.anjian.api.person.command.RegisterPerson;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.RegionLevel;
import org.anjian.api.safetymanager.EmploymentMode;
import org.anjian.api.safetymanager.ItemMark;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.anjian.api.safetymanager.command.ActivateSafetyManager;
import org.anjian.api.safetymanager.command.AppointSafetyManager;
import org.anjian.api.safetymanager.command.EnrolInAssessmentCycle;
import org.anjian.api.safetymanager.command.GrantDutyClearance;
import org.anjian.api.safetymanager.command.RecordPreJobAssessment;
import org.anjian.api.sector.Sector;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;

/** Sends commands as anyone, in the words of the tests of this package. */
final class Ledger {

    static final RegionCode CITY = new RegionCode("530300");
    static final Instant WHEN = Instant.parse("2026-03-01T01:00:00Z");

    private final CommandGateway gateway;

    Ledger(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** An actor of that role in that region, of that enterprise. */
    static Actor actor(Role role, String region, @Nullable EnterpriseId enterprise) {
        return new Actor("test-" + role, role, "test-body", new RegionCode(region), enterprise);
    }

    /** The head of the city's bureau, who may do most things anywhere in the city. */
    static Actor head() {
        return actor(Role.AGENCY_HEAD, CITY.raw(), null);
    }

    @SuppressWarnings("unchecked")
    <R> R send(Object command, Actor actor) {
        return (R) gateway.sendAndWait(
                GenericCommandMessage.asCommandMessage(command).andMetaData(new HashMap<>(actor.toMetadata())),
                60,
                TimeUnit.SECONDS);
    }

    EnterpriseId enterprise(String name, String region) {
        RegisterEnterprise command = new RegisterEnterprise(
                null,
                new ForeignIdentifier("test", name),
                new EnterpriseProfile(name, Sector.INDUSTRY, null, null, null, null),
                new RegionCode(region),
                WHEN,
                null);
        send(command, head());
        return command.enterpriseId();
    }

    /** Puts the safety manager of that enterprise on duty, under the account of every safety manager of these tests. */
    void managerIsOnDuty(EnterpriseId enterprise) {
        Actor officer = actor(Role.OFFICER, CITY.raw(), null);
        Actor principal = actor(Role.ENTERPRISE, CITY.raw(), enterprise);
        ResponsibleBody body = new ResponsibleBody("test-body", "测试监管部门");
        send(new AssignSupervisingRegulator(enterprise, body, body, WHEN, null), officer);
        send(new AdoptAssessmentScheme(CITY, Sector.INDUSTRY, "考核办法", scheme(), null, null, WHEN, null), head());
        Decision person = send(
                new RegisterPerson(
                        enterprise,
                        "测试人员",
                        new IdentityDocument(
                                IdentityDocumentKind.OTHER, UUID.randomUUID().toString()),
                        null,
                        WHEN,
                        null),
                principal);
        PersonId personId = new PersonId(person.id());
        SafetyManagerId manager = SafetyManagerId.of(personId);
        String account = actor(Role.SAFETY_MANAGER, CITY.raw(), enterprise).id();
        send(new AppointSafetyManager(personId, enterprise, EmploymentMode.FULL_TIME, account, WHEN, null), principal);
        send(
                new RecordPreJobAssessment(
                        manager,
                        enterprise,
                        List.of(new ItemMark("Q1", 80), new ItemMark("A1", 80)),
                        List.of(),
                        WHEN,
                        null),
                officer);
        send(new GrantDutyClearance(manager, enterprise, "AQ-1", LocalDate.of(2036, 1, 1), WHEN, null), officer);
        send(new EnrolInAssessmentCycle(manager, enterprise, WHEN, null), officer);
        send(new ActivateSafetyManager(manager, enterprise, WHEN, null), principal);
    }

    private static List<SchemePart> scheme() {
        return List.of(
                part(AssessmentPart.QUALIFICATION, "Q1"),
                part(AssessmentPart.ABILITY, "A1"),
                part(AssessmentPart.PERFORMANCE, "P1"));
    }

    private static SchemePart part(AssessmentPart part, String code) {
        return new SchemePart(part, List.of(new SchemeItem(code, "项目" + code, 100)), 60);
    }

    HazardDecision hazard(EnterpriseId enterprise, HazardGrade severity, Map<Role, HazardSource> as) {
        Role role = as.keySet().iterator().next();
        return send(
                new RegisterHazard(
                        HazardId.next(),
                        enterprise,
                        HazardKind.HAZARD,
                        as.get(role),
                        severity,
                        "类别",
                        null,
                        "描述",
                        "地点",
                        WHEN,
                        null),
                actor(role, CITY.raw(), enterprise));
    }

    void list(HazardId hazard) {
        send(
                new ListHazardForSupervision(
                        hazard, RegionLevel.CITY, LocalDate.of(2026, 6, 1), "挂牌督办", WHEN.plusSeconds(60), null),
                head());
    }
}
