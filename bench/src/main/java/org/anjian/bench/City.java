package org.anjian.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.anjian.api.assessmentscheme.AssessmentPart;
import org.anjian.api.assessmentscheme.SchemeItem;
import org.anjian.api.assessmentscheme.SchemePart;
import org.anjian.api.assessmentscheme.command.AdoptAssessmentScheme;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.EnterpriseScale;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.enterprise.command.AssignSupervisingRegulator;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.person.IdentityDocument;
import org.anjian.api.person.IdentityDocumentKind;
import org.anjian.api.region.RegionCode;
import org.anjian.api.safetymanager.EmploymentMode;
import org.anjian.api.safetymanager.ItemMark;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.anjian.api.safetymanager.command.ActivateSafetyManager;
import org.anjian.api.safetymanager.command.EnrolInAssessmentCycle;
import org.anjian.api.safetymanager.command.EnrolSafetyManager;
import org.anjian.api.safetymanager.command.GrantDutyClearance;
import org.anjian.api.safetymanager.command.RecordPerformanceAssessment;
import org.anjian.api.safetymanager.command.RecordPreJobAssessment;
import org.anjian.api.sector.Sector;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;

/**
 * A made-up city: enterprises with their regulators, safety managers examined before their post, and three years of yearly
 * assessments, of which a few fail. The same seed makes the same city.
 */
final class City {

    private static final long SEED = 20_260_302;
    private static final int MANAGERS_EACH = 3;
    private static final int YEARS = 3;
    private static final int FAILING_OF_100 = 2;
    private static final Duration ALMOST_A_YEAR = Duration.ofDays(350);
    /** What its enterprises do. */
    static final List<Sector> SECTORS = List.of(
            Sector.COAL_MINE,
            Sector.HAZARDOUS_CHEMICALS,
            Sector.CONSTRUCTION,
            Sector.INDUSTRY,
            Sector.ROAD_TRANSPORT,
            Sector.COMMERCE);

    private static final RegionCode MUNICIPALITY = new RegionCode("530300");
    private static final String BUREAU = "bench-bureau";

    private final CommandGateway commands;
    private final Instant begin;

    City(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.begin = clock.instant()
                .truncatedTo(ChronoUnit.SECONDS)
                .minus(ALMOST_A_YEAR.multipliedBy(YEARS))
                .minus(Duration.ofDays(30));
    }

    /** Adopts the schemes by which everybody is assessed. */
    void found() {
        for (Sector sector : SECTORS) {
            send(
                    new AdoptAssessmentScheme(
                            MUNICIPALITY, sector, sector.zh() + "安全管理人员考核制度", parts(), null, null, begin, null),
                    official(MUNICIPALITY));
        }
    }

    /** Registers an enterprise and its managers, and lets three years go by; answers with how many commands that took. */
    int settle(int number) {
        Random random = new Random(SEED + number);
        RegionCode region = region(number);
        CreditCode code = code(region, number);
        EnterpriseId enterprise = enterprise(number);
        Actor official = official(region);
        send(
                new RegisterEnterprise(
                        code,
                        null,
                        new EnterpriseProfile(
                                "曲靖市" + region + "第" + number + "号企业",
                                SECTORS.get(random.nextInt(SECTORS.size())),
                                null,
                                random.nextInt(3) == 0 ? EnterpriseScale.ABOVE_SCALE : EnterpriseScale.BELOW_SCALE,
                                10 + random.nextInt(400),
                                null),
                        region,
                        begin,
                        null),
                official);
        ResponsibleBody bureau = new ResponsibleBody(BUREAU, "应急管理局");
        send(new AssignSupervisingRegulator(enterprise, bureau, bureau, begin, null), official);
        Actor principal = new Actor("principal-" + number, Role.ENTERPRISE, code.raw(), region, enterprise);
        int sent = 2;
        for (int i = 0; i < MANAGERS_EACH; i++) {
            sent += employ(number * MANAGERS_EACH + i, enterprise, principal, official, random);
        }
        return sent;
    }

    private int employ(int person, EnterpriseId enterprise, Actor principal, Actor official, Random random) {
        Decision enrolled = send(
                new EnrolSafetyManager(
                        enterprise,
                        "经理" + person,
                        identity(person),
                        null,
                        random.nextInt(3) == 0 ? EmploymentMode.PART_TIME : EmploymentMode.FULL_TIME,
                        "account-" + person,
                        begin,
                        null),
                principal);
        SafetyManagerId manager = new SafetyManagerId(enrolled.id());
        Instant examined = begin.plus(Duration.ofDays(5));
        send(new RecordPreJobAssessment(manager, enterprise, examination(80), List.of(), examined, null), official);
        send(
                new GrantDutyClearance(
                        manager,
                        enterprise,
                        "AQ-" + person,
                        LegalTime.dayOf(begin).plusYears(YEARS).plusDays(30 + random.nextInt(400)),
                        examined,
                        null),
                official);
        send(new EnrolInAssessmentCycle(manager, enterprise, examined, null), official);
        send(new ActivateSafetyManager(manager, enterprise, examined, null), principal);
        int sent = 5;
        for (int year = 1; year <= YEARS; year++) {
            boolean fails = random.nextInt(100) < FAILING_OF_100;
            send(
                    new RecordPerformanceAssessment(
                            manager,
                            enterprise,
                            List.of(new ItemMark("P", fails ? 30 : 60 + random.nextInt(40))),
                            List.of(),
                            examined.plus(ALMOST_A_YEAR.multipliedBy(year)),
                            null),
                    official);
            sent++;
            if (fails) {
                return sent;
            }
        }
        return sent;
    }

    private <R> R send(Object command, Actor actor) {
        return commands.sendAndWait(command, MetaData.from(actor.toMetadata()));
    }

    /** Where an enterprise is. */
    static RegionCode region(int number) {
        return new RegionCode(County.REGIONS.get(number % County.REGIONS.size()));
    }

    /** The id of an enterprise. */
    static EnterpriseId enterprise(int number) {
        return EnterpriseId.of(code(region(number), number));
    }

    private static Actor official(RegionCode region) {
        return new Actor("bench-head", Role.AGENCY_HEAD, BUREAU, region, null);
    }

    private static List<SchemePart> parts() {
        return List.of(
                new SchemePart(AssessmentPart.QUALIFICATION, List.of(new SchemeItem("Q", "资格", 100)), 60),
                new SchemePart(AssessmentPart.ABILITY, List.of(new SchemeItem("A", "能力", 100)), 60),
                new SchemePart(AssessmentPart.PERFORMANCE, List.of(new SchemeItem("P", "履职", 100)), 60));
    }

    private static List<ItemMark> examination(int score) {
        return List.of(new ItemMark("Q", score), new ItemMark("A", score));
    }

    private static CreditCode code(RegionCode region, int number) {
        String digits = "91%sMA9%06d".formatted(region, number);
        return new CreditCode(digits + CreditCode.checkCharacter(digits));
    }

    private static IdentityDocument identity(int person) {
        String digits = "530302%04d%02d%02d%03d"
                .formatted(1960 + person / 100_000, 1 + person / 10_000 % 10, 1 + person / 1_000 % 10, person % 1_000);
        return new IdentityDocument(IdentityDocumentKind.RESIDENT_ID, digits + IdentityDocument.checkCharacter(digits));
    }
}
