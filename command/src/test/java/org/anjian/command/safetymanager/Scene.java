package org.anjian.command.safetymanager;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.OTHER_COUNTY;
import static org.anjian.command.Actors.PRINCIPAL;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.api.assessmentscheme.AssessmentPart;
import org.anjian.api.assessmentscheme.AssessmentSchemeId;
import org.anjian.api.assessmentscheme.SchemeItem;
import org.anjian.api.assessmentscheme.SchemePart;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Contexts;
import org.anjian.api.person.PersonId;
import org.anjian.api.person.PersonalText;
import org.anjian.api.region.RegionCode;
import org.anjian.api.safetymanager.EmploymentMode;
import org.anjian.api.safetymanager.ItemMark;
import org.anjian.api.safetymanager.PostSubject;
import org.anjian.api.safetymanager.RevocationGround;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.anjian.api.safetymanager.command.ActivateSafetyManager;
import org.anjian.api.safetymanager.command.AppointSafetyManager;
import org.anjian.api.safetymanager.command.EnrolInAssessmentCycle;
import org.anjian.api.safetymanager.command.GrantDutyClearance;
import org.anjian.api.safetymanager.command.RecordPerformanceAssessment;
import org.anjian.api.safetymanager.command.RecordPreJobAssessment;
import org.anjian.api.safetymanager.event.DutyClearanceRevoked;
import org.anjian.api.sector.Sector;
import org.anjian.command.assessmentscheme.AssessmentSchemes;
import org.anjian.command.assessmentscheme.KnownScheme;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.person.KnownPerson;
import org.axonframework.commandhandling.GenericCommandMessage;

/** The people, enterprises and schemes of the tests of this package, and their commands as one writes them. */
final class Scene {

    static final EnterpriseId MINE = new EnterpriseId("enterprise-mine");
    static final EnterpriseId ELSEWHERE = new EnterpriseId("enterprise-elsewhere");
    static final EnterpriseId UNASSIGNED = new EnterpriseId("enterprise-unassigned");
    static final PersonId M1 = new PersonId("person-1");
    static final SafetyManagerId ID = new SafetyManagerId("manager-1");
    static final PersonalText NAME = new PersonalText(M1, "张三");
    static final String ACCOUNT = "manager-1";
    static final Actor PRINCIPAL_OF_MINE = new Actor("principal-2", Role.ENTERPRISE, "mine", COUNTY, MINE);
    static final Actor PRINCIPAL_ELSEWHERE =
            new Actor("principal-3", Role.ENTERPRISE, "elsewhere", OTHER_COUNTY, ELSEWHERE);
    static final AssessmentSchemeId SCHEME = AssessmentSchemeId.of(new RegionCode("530300"), Sector.INDUSTRY);
    static final List<Evidence> EVIDENCE = List.of(new Evidence("考核表", "a".repeat(64)));

    private static final Map<EnterpriseId, KnownEnterprise> ENTERPRISES = Map.of(
            FACTORY, enterprise(FACTORY, "Factory", Sector.INDUSTRY, COUNTY, "county-emergency"),
            MINE, enterprise(MINE, "Mine", Sector.NON_COAL_MINE, COUNTY, "county-emergency"),
            ELSEWHERE, enterprise(ELSEWHERE, "Elsewhere", Sector.INDUSTRY, OTHER_COUNTY, "other-county"),
            UNASSIGNED, enterprise(UNASSIGNED, "Unassigned", Sector.INDUSTRY, COUNTY, null));

    private Scene() {}

    private static KnownEnterprise enterprise(
            EnterpriseId id, String name, Sector sector, RegionCode region, String regulator) {
        return new KnownEnterprise(id, name, sector, region, false, regulator, null, null);
    }

    static KnownEnterprise known(EnterpriseId id) {
        return ENTERPRISES.get(id);
    }

    static EnterpriseAdmission admission() {
        return new EnterpriseAdmission(id -> Optional.ofNullable(ENTERPRISES.get(id)), Contexts.permissions());
    }

    static Optional<KnownPerson> person(PersonId id) {
        return id.equals(M1) ? Optional.of(new KnownPerson(M1, NAME)) : Optional.empty();
    }

    static PostSubject post(EnterpriseId enterprise) {
        KnownEnterprise known = known(enterprise);
        return new PostSubject(ID, M1, known.id(), known.name(), known.region(), known.sector(), ACCOUNT);
    }

    static KnownScheme scheme(int version, int cycleMonths) {
        return new KnownScheme(
                SCHEME,
                version,
                List.of(
                        new SchemePart(AssessmentPart.QUALIFICATION, List.of(new SchemeItem("Q1", "资格", 100)), 60),
                        new SchemePart(AssessmentPart.ABILITY, List.of(new SchemeItem("A1", "能力", 100)), 60),
                        new SchemePart(
                                AssessmentPart.PERFORMANCE,
                                List.of(new SchemeItem("P1", "检查", 60), new SchemeItem("P2", "整改", 40)),
                                60)),
                cycleMonths);
    }

    /** Version 1 with a cycle of twelve months until 2023, version 2 with six from then on. */
    static final AssessmentSchemes SCHEMES = new AssessmentSchemes() {
        @Override
        public Optional<KnownScheme> inForce(RegionCode region, Sector sector, Instant at) {
            return at.isBefore(at("2022-01-01"))
                    ? Optional.empty()
                    : Optional.of(at.isBefore(at("2024-01-01")) ? scheme(1, 12) : scheme(2, 6));
        }

        @Override
        public Optional<KnownScheme> version(AssessmentSchemeId id, int version) {
            return Optional.of(version == 1 ? scheme(1, 12) : scheme(2, 6));
        }
    };

    static AppointSafetyManager appoint(EnterpriseId enterprise, String day) {
        return new AppointSafetyManager(M1, enterprise, EmploymentMode.FULL_TIME, ACCOUNT, at(day), null);
    }

    static RecordPreJobAssessment assess(EnterpriseId enterprise, int qualification, int ability, String day) {
        return new RecordPreJobAssessment(
                ID,
                enterprise,
                List.of(new ItemMark("Q1", qualification), new ItemMark("A1", ability)),
                EVIDENCE,
                at(day),
                null);
    }

    static RecordPerformanceAssessment perform(EnterpriseId enterprise, int inspecting, int rectifying, String day) {
        return new RecordPerformanceAssessment(
                ID,
                enterprise,
                List.of(new ItemMark("P1", inspecting), new ItemMark("P2", rectifying)),
                EVIDENCE,
                at(day),
                null);
    }

    static GrantDutyClearance grant(EnterpriseId enterprise, String day, String until) {
        return new GrantDutyClearance(ID, enterprise, "AQ-1", day(until), at(day), null);
    }

    static EnrolInAssessmentCycle enrol(EnterpriseId enterprise, String day) {
        return new EnrolInAssessmentCycle(ID, enterprise, at(day), null);
    }

    static ActivateSafetyManager activate(EnterpriseId enterprise, String day) {
        return new ActivateSafetyManager(ID, enterprise, at(day), null);
    }

    static DutyClearanceRevoked revoked(
            EnterpriseId enterprise, String day, RevocationGround ground, String assessment, String reason) {
        return new DutyClearanceRevoked(post(enterprise), at(day), ground, assessment, reason, "county-emergency");
    }

    static Object by(Actor actor, Object command) {
        return GenericCommandMessage.asCommandMessage(command).withMetaData(actor.toMetadata());
    }

    static Actor principalOf(EnterpriseId enterprise) {
        if (enterprise.equals(FACTORY)) {
            return PRINCIPAL;
        }
        return enterprise.equals(MINE) ? PRINCIPAL_OF_MINE : PRINCIPAL_ELSEWHERE;
    }

    static Actor regulatorOf(EnterpriseId enterprise) {
        return enterprise.equals(ELSEWHERE) ? org.anjian.command.Actors.FOREIGN_OFFICER : OFFICER;
    }

    /** Appointed on the first, assessed on the 20th, cleared until 2025-04-20 and on duty on the 22nd of April 2022. */
    static List<Object> onDuty(EnterpriseId enterprise) {
        Actor principal = principalOf(enterprise);
        Actor regulator = regulatorOf(enterprise);
        return List.of(
                by(principal, appoint(enterprise, "2022-04-01")),
                by(regulator, assess(enterprise, 80, 70, "2022-04-20")),
                by(regulator, grant(enterprise, "2022-04-21", "2025-04-20")),
                by(regulator, enrol(enterprise, "2022-04-21")),
                by(principal, activate(enterprise, "2022-04-22")));
    }
}
