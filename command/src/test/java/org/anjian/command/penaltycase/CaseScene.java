package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anjian.api.discretion.DiscretionStandardId;
import org.anjian.api.discretion.Tier;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.penaltycase.CaseEvidenceKind;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.CaseTrait;
import org.anjian.api.penaltycase.Harm;
import org.anjian.api.penaltycase.ImposedFine;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.ReviewOpinion;
import org.anjian.api.penaltycase.ServiceMethod;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.Violation;
import org.anjian.api.penaltycase.command.DecidePenalty;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.CaseReviewed;
import org.anjian.api.penaltycase.event.EvidenceCollected;
import org.anjian.api.penaltycase.event.InvestigationConcluded;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionServed;
import org.anjian.api.penaltycase.event.PenaltyNoticeServed;
import org.anjian.api.permission.Contexts;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.sector.Sector;
import org.anjian.command.CountingNumbers;
import org.anjian.command.KnownEnterprises;
import org.anjian.command.calendar.WorkCalendar;
import org.anjian.command.discretion.KnownStandard;
import org.anjian.command.numbering.DocumentNumbers;
import org.anjian.command.officer.KnownOfficer;
import org.anjian.command.officer.OfficerAdmission;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;

/** Penalty cases for tests: the officers, the standard of violation V-97-1, and the steps of a story one by one. */
final class CaseScene {

    static final PenaltyCaseId K1 = new PenaltyCaseId("penaltycase-1");
    static final String V97 = "V-97-1";
    static final String V99 = "V-99-1";
    static final Evidence FILE = new Evidence("record", "0123456789abcdef".repeat(4));
    static final Actor REVIEWER = new Actor("officer-9", Role.OFFICER, "county-emergency", COUNTY, null);
    static final List<String> TEAM = List.of(OFFICER.id(), SECOND_OFFICER.id());
    static final PersonId M1 = new PersonId("person-1");
    static final PenaltyCaseSubject AGAINST_FACTORY = subject(SubjectKind.ENTERPRISE);
    static final PenaltyCaseSubject AGAINST_M1 = subject(SubjectKind.PERSON);

    /** The factory's case once its filing has a number. */
    static final PenaltyCaseSubject NUMBERED = AGAINST_FACTORY.numbered("（麒）应急立〔2024〕1号");

    private static final Set<String> OFFICERS =
            Set.of(OFFICER.id(), SECOND_OFFICER.id(), REVIEWER.id(), "officer-8", COUNTY_HEAD.id());

    private CaseScene() {}

    /** A fixture with the law as it is shipped, and the standard 10,000 to 200,000 yuan in four tiers. */
    static AggregateTestFixture<PenaltyCase> fixture() {
        AggregateTestFixture<PenaltyCase> fixture = new AggregateTestFixture<>(PenaltyCase.class);
        CaseDesk desk = desk();
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource(desk)
                .registerAnnotatedCommandHandler(
                        new CaseOpening(fixture.getRepository(), KnownEnterprises.admission(), desk));
        return fixture;
    }

    /** What a command leads to after these events. */
    static ResultValidator<PenaltyCase> when(List<PenaltyCaseEvent> before, Object command, Actor actor) {
        return fixture().given(before).when(command, actor.toMetadata());
    }

    /** A command as its actor sends it. */
    static CommandMessage<Object> message(Object command, Actor actor) {
        return GenericCommandMessage.asCommandMessage(command).withMetaData(actor.toMetadata());
    }

    static CaseDesk desk() {
        return new CaseDesk(
                terms(),
                new PinnedStandards(
                        (code, region, day) -> code.startsWith("V-") ? Optional.of(standard(code)) : Optional.empty()),
                new KnownEnterprises(),
                new OfficerAdmission(account -> OFFICERS.contains(account)
                        ? Optional.of(new KnownOfficer(
                                OfficerId.of(account),
                                account,
                                "county-emergency",
                                COUNTY,
                                "C-" + account,
                                day("2010-01-01"),
                                day("2035-12-31"),
                                false))
                        : Optional.empty()),
                (code, day, field) -> {
                    if (!code.startsWith("P-")) {
                        throw new RefusedException(InputRefusal.UNKNOWN_VALUE, field);
                    }
                },
                new DocumentNumbers(new CountingNumbers(1)));
    }

    static CaseTerms terms() {
        return new CaseTerms(RuleParameters.shipped(), WorkCalendar.bundled());
    }

    static KnownStandard standard(String code) {
        return code.startsWith(V99)
                ? minorStandard(code)
                : new KnownStandard(
                        new DiscretionStandardId("discretionstandard-530300-" + code),
                        1,
                        code,
                        "安全生产法第九十七条",
                        yuan(10_000),
                        yuan(200_000),
                        List.of(
                                new Tier(1, "first time", yuan(10_000), yuan(30_000)),
                                new Tier(2, "repeated", yuan(30_000), yuan(60_000)),
                                new Tier(3, "grave", yuan(60_000), yuan(100_000)),
                                new Tier(4, "gravest", yuan(100_000), yuan(200_000))));
    }

    /** Nothing to 50,000 yuan in two tiers, low enough for a decision on the spot. */
    private static KnownStandard minorStandard(String code) {
        return new KnownStandard(
                new DiscretionStandardId("discretionstandard-530300-" + code),
                1,
                code,
                "安全生产法第九十九条",
                0,
                yuan(50_000),
                List.of(new Tier(1, "light", 0, yuan(5_000)), new Tier(2, "grave", yuan(5_000), yuan(50_000))));
    }

    static long yuan(long yuan) {
        return yuan * 100;
    }

    static PenaltyCaseSubject subject(SubjectKind kind) {
        return new PenaltyCaseSubject(
                K1,
                null,
                kind,
                kind == SubjectKind.PERSON ? M1 : null,
                FACTORY,
                "Qujing Factory",
                Sector.INDUSTRY,
                COUNTY);
    }

    static List<Violation> violations(String factOn) {
        return List.of(violation(V97, factOn, Harm.NONE, V97));
    }

    static Violation violation(String code, String factOn, Harm harm, String act) {
        KnownStandard standard = standard(code);
        return new Violation(
                code,
                standard.statute(),
                day(factOn),
                harm,
                act,
                standard.id(),
                standard.version(),
                standard.minFen(),
                standard.maxFen(),
                standard.tiers());
    }

    static PenaltyCaseOpened opened() {
        return opened(AGAINST_FACTORY, CaseOriginKind.INSPECTION, null);
    }

    static PenaltyCaseOpened opened(PenaltyCaseSubject subject, CaseOriginKind origin, @Nullable String accident) {
        return new PenaltyCaseOpened(
                subject,
                at("2024-06-28"),
                new CaseOrigin(origin, "inspection-1"),
                "no safety training",
                violations("2024-06-20"),
                TEAM,
                null,
                accident);
    }

    static CaseFiled filed(PenaltyCaseSubject subject) {
        return new CaseFiled(
                subject.numbered("（麒）应急立〔2024〕1号"),
                at("2024-07-01"),
                COUNTY_HEAD.id(),
                "criteria met",
                violations("2024-06-20"),
                TEAM,
                day("2024-09-29"),
                null);
    }

    static EvidenceCollected collected(PenaltyCaseSubject subject) {
        return new EvidenceCollected(subject, at("2024-07-02"), 1, CaseEvidenceKind.SCENE_RECORD, FILE, TEAM);
    }

    static InvestigationConcluded concluded(PenaltyCaseSubject subject, CaseTrait... traits) {
        return new InvestigationConcluded(
                subject, at("2024-07-10"), "facts", violations("2024-06-20"), List.of(traits), "fine");
    }

    static CaseReviewed reviewed(PenaltyCaseSubject subject) {
        return new CaseReviewed(subject, at("2024-07-11"), ReviewOpinion.APPROVED, "agreed", REVIEWER.id());
    }

    static PenaltyNoticeServed told(PenaltyCaseSubject subject, long yuan, PenaltyKind... kinds) {
        return new PenaltyNoticeServed(
                subject,
                at("2024-07-12"),
                "（麒）应急告〔2024〕1号",
                "facts",
                "reasons",
                "basis",
                List.of(new ImposedFine(V97, 2, yuan(yuan))),
                yuan(yuan),
                0,
                kinds.length == 0 ? List.of(PenaltyKind.FINE) : List.of(kinds),
                ServiceMethod.DIRECT,
                day("2024-07-17"),
                day("2024-07-19"),
                null);
    }

    /** Everything up to the notice of a fine. */
    static List<PenaltyCaseEvent> upToNotice(long yuan, CaseTrait... traits) {
        return upToNotice(opened(), yuan, traits);
    }

    static List<PenaltyCaseEvent> upToNotice(PenaltyCaseOpened opened, long yuan, CaseTrait... traits) {
        PenaltyCaseSubject subject = opened.penaltyCase();
        return List.of(
                opened,
                filed(subject),
                collected(subject),
                concluded(subject, traits),
                reviewed(subject),
                told(subject, yuan));
    }

    static List<PenaltyCaseEvent> and(List<PenaltyCaseEvent> before, PenaltyCaseEvent... more) {
        return Stream.concat(before.stream(), Stream.of(more)).toList();
    }

    static DecidePenalty decide(int tier, long yuan) {
        return decide(tier, yuan, null, null);
    }

    static DecidePenalty decide(int tier, long yuan, @Nullable String deviation, @Nullable Long expectedVersion) {
        return new DecidePenalty(
                K1,
                "P-1",
                "facts",
                "basis",
                List.of(new ImposedFine(V97, tier, yuan(yuan))),
                0,
                List.of(PenaltyKind.FINE),
                deviation,
                List.of(1),
                expectedVersion,
                at("2024-08-01"),
                null);
    }

    static PenaltyDecided decided(long yuan, String on) {
        return new PenaltyDecided(
                AGAINST_FACTORY.numbered("（麒）应急立〔2024〕1号"),
                at(on),
                "（麒）应急罚〔2024〕1号",
                "P-1",
                "facts",
                "basis",
                List.of(new ImposedFine(V97, 2, yuan(yuan))),
                violations("2024-06-20"),
                yuan(yuan),
                0,
                List.of(PenaltyKind.FINE),
                null,
                COUNTY_HEAD.id(),
                List.of(1),
                terms().serveBy(day(on), COUNTY));
    }

    /** Served on a day, with every period that follows from it. */
    static PenaltyDecisionServed served(String on) {
        EnforcementPeriods periods = terms().afterService(day(on), COUNTY);
        return new PenaltyDecisionServed(
                AGAINST_FACTORY.numbered("（麒）应急立〔2024〕1号"),
                at(on),
                ServiceMethod.DIRECT,
                FILE,
                "principal",
                periods.payBy(),
                periods.perMille(),
                periods.reviewUntil(),
                periods.suitUntil(),
                periods.courtFrom(),
                periods.courtUntil());
    }

    /** A decision of a fine, served on the same day. */
    static List<PenaltyCaseEvent> upToService(long yuan, String on) {
        return and(upToNotice(yuan), decided(yuan, on), served(on));
    }
}
