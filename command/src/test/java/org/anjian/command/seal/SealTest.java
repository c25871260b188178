package org.anjian.command.seal;

import static org.anjian.command.Actors.AUDITOR;
import static org.anjian.command.Actors.CITY_HEAD;
import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.FOREIGN_OFFICER;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.OTHER_COUNTY;
import static org.anjian.command.Actors.PRINCIPAL;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.anjian.api.message.Actor;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Contexts;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.seal.SealGround;
import org.anjian.api.seal.SealId;
import org.anjian.api.seal.SealKind;
import org.anjian.api.seal.SealRefusal;
import org.anjian.api.seal.SealSubject;
import org.anjian.api.seal.SealTerms;
import org.anjian.api.seal.SealedMatter;
import org.anjian.api.seal.command.LiftSeal;
import org.anjian.api.seal.command.RenewSeal;
import org.anjian.api.seal.command.SealDocument;
import org.anjian.api.seal.command.SealIdentity;
import org.anjian.api.seal.command.SealRecord;
import org.anjian.api.seal.event.DocumentSealed;
import org.anjian.api.seal.event.IdentitySealed;
import org.anjian.api.seal.event.RecordSealed;
import org.anjian.api.seal.event.SealEnded;
import org.anjian.api.seal.event.SealLifted;
import org.anjian.api.seal.event.SealRenewed;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seals: set by the head of the agency or an auditor, for a reason and a term, renewed, lifted by another, and ended by time. */
class SealTest {

    private static final String CASE = "penaltycase-1";
    private static final String NUMBER = "麒应急罚〔2026〕1号";
    private static final String DOCUMENT = "enforcementdocument-1";
    private static final String PERSON = "person-1";
    private static final String DIGEST = "ab".repeat(32);

    static final LocalDate UNTIL = day("2026-06-30");
    static final SealTerms TERMS = new SealTerms(SealGround.MINOR_INVOLVED, "涉案人员未满十八周岁", UNTIL, List.of("officer-1"));
    static final SealSubject S = subject(SealKind.RECORD, new SealedMatter(CASE, null, NUMBER));
    private static final RecordSealed SEALED =
            new RecordSealed(S, at("2026-03-02"), 1, TERMS, "county-emergency", COUNTY_HEAD.id());
    private static final SealRecord SEAL = new SealRecord(CASE, TERMS, at("2026-03-02"), null);
    private static final Actor SECOND_HEAD = new Actor("head-3", Role.AGENCY_HEAD, "county-emergency", COUNTY, null);
    private static final Actor FOREIGN_HEAD = new Actor("head-4", Role.AGENCY_HEAD, "other", OTHER_COUNTY, null);

    private AggregateTestFixture<Seal> fixture;

    private static SealSubject subject(SealKind kind, SealedMatter matter) {
        return new SealSubject(SealId.of(kind, matter.key()), kind, matter, FACTORY, COUNTY);
    }

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(Seal.class);
        Clock clock = Clock.fixed(at("2026-03-02"), ZoneOffset.UTC);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(
                        new SealDesk(fixture.getRepository(), new Known(), Contexts.permissions(), clock));
    }

    private void accepts(Object command, Actor actor, Object event, Object... before) {
        prepare();
        fixture.given(before).when(command, actor.toMetadata()).expectEvents(event);
    }

    private void refuses(Object command, Actor actor, RefusalCode code, Object... before) {
        prepare();
        expectRefused(fixture.given(before).when(command, actor.toMetadata()), code);
    }

    @Test
    void the_head_of_the_jurisdiction_and_auditors_seal_and_nobody_else() {
        accepts(SEAL, COUNTY_HEAD, SEALED);
        accepts(SEAL, AUDITOR, new RecordSealed(S, at("2026-03-02"), 1, TERMS, "city-audit", AUDITOR.id()));
        accepts(SEAL, CITY_HEAD, new RecordSealed(S, at("2026-03-02"), 1, TERMS, "city-emergency", CITY_HEAD.id()));
        refuses(SEAL, FOREIGN_HEAD, InputRefusal.NO_SUCH_RECORD);
        for (Actor other : List.of(OFFICER, FOREIGN_OFFICER, PRINCIPAL)) {
            refuses(SEAL, other, InputRefusal.NOT_PERMITTED);
        }
    }

    @Test
    void each_kind_is_sealed_for_itself() {
        SealSubject document = subject(SealKind.DOCUMENT, new SealedMatter(DOCUMENT, null, NUMBER));
        accepts(
                new SealDocument(DOCUMENT, null, TERMS, at("2026-03-02"), null),
                COUNTY_HEAD,
                new DocumentSealed(document, at("2026-03-02"), 1, TERMS, "county-emergency", COUNTY_HEAD.id()));
        SealSubject evidence = subject(SealKind.DOCUMENT, new SealedMatter(DIGEST, CASE, NUMBER));
        accepts(
                new SealDocument(DIGEST.toUpperCase(Locale.ROOT), CASE, TERMS, at("2026-03-02"), null),
                COUNTY_HEAD,
                new DocumentSealed(evidence, at("2026-03-02"), 1, TERMS, "county-emergency", COUNTY_HEAD.id()));
        SealSubject person = subject(SealKind.IDENTITY, new SealedMatter(PERSON, null, NUMBER));
        accepts(
                new SealIdentity(new PersonId(PERSON), TERMS, at("2026-03-02"), null),
                COUNTY_HEAD,
                new IdentitySealed(person, at("2026-03-02"), 1, TERMS, "county-emergency", COUNTY_HEAD.id()));
        assertThat(List.of(S.id(), document.id(), evidence.id(), person.id())).doesNotHaveDuplicates();
    }

    @Test
    void what_is_not_there_or_is_no_such_thing_is_not_sealed() {
        refuses(
                new SealRecord("penaltycase-9", TERMS, at("2026-03-02"), null),
                COUNTY_HEAD,
                InputRefusal.NO_SUCH_RECORD);
        refuses(new SealRecord(S.id().raw(), TERMS, at("2026-03-02"), null), COUNTY_HEAD, SealRefusal.NOT_A_RECORD);
        refuses(new SealDocument(CASE, null, TERMS, at("2026-03-02"), null), COUNTY_HEAD, SealRefusal.NOT_A_DOCUMENT);
        for (String unknown : List.of("cd".repeat(32), "no digest")) {
            refuses(
                    new SealDocument(unknown, CASE, TERMS, at("2026-03-02"), null),
                    COUNTY_HEAD,
                    SealRefusal.NOT_A_DOCUMENT);
        }
        refuses(
                new SealIdentity(new PersonId("person-9"), TERMS, at("2026-03-02"), null),
                COUNTY_HEAD,
                InputRefusal.NO_SUCH_RECORD);
    }

    @Test
    void a_term_is_neither_over_nor_longer_than_a_seal_may_hold() {
        refuses(until("2026-03-01"), COUNTY_HEAD, SealRefusal.TERM_OVER_BEFORE);
        accepts(until("2026-03-02"), COUNTY_HEAD, sealedUntil("2026-03-02"));
        accepts(until("2027-03-03"), COUNTY_HEAD, sealedUntil("2027-03-03"));
        refuses(until("2027-03-04"), COUNTY_HEAD, SealRefusal.TERM_TOO_LONG);
        // Decided in January, recorded in March: its term must not be over when it takes effect.
        SealTerms over = new SealTerms(TERMS.ground(), TERMS.reason(), day("2026-02-01"), TERMS.named());
        refuses(new SealRecord(CASE, over, at("2026-01-05"), null), COUNTY_HEAD, SealRefusal.TERM_OVER_BEFORE);
    }

    private static SealRecord until(String day) {
        return new SealRecord(CASE, terms(day), at("2026-03-02"), null);
    }

    private static RecordSealed sealedUntil(String day) {
        return new RecordSealed(S, at("2026-03-02"), 1, terms(day), "county-emergency", COUNTY_HEAD.id());
    }

    private static SealTerms terms(String day) {
        return new SealTerms(TERMS.ground(), TERMS.reason(), day(day), TERMS.named());
    }

    @Test
    void nothing_is_sealed_twice_at_a_time_and_again_once_it_is_over() {
        refuses(SEAL, AUDITOR, SealRefusal.SEALED_ALREADY, SEALED);
        SealLifted lifted = new SealLifted(S, at("2026-03-02"), 1, "查清", AUDITOR.id());
        accepts(
                SEAL,
                COUNTY_HEAD,
                new RecordSealed(S, at("2026-03-02"), 2, TERMS, "county-emergency", COUNTY_HEAD.id()),
                SEALED,
                lifted);
        SealLifted later = new SealLifted(S, at("2026-03-03"), 1, "查清", AUDITOR.id());
        refuses(SEAL, COUNTY_HEAD, SealRefusal.BEFORE_LAST_ACT, SEALED, later);
    }

    @Test
    void a_renewal_is_an_event_and_ends_later_within_the_longest_term() {
        accepts(
                renewal("2026-12-31", "2026-06-01"),
                COUNTY_HEAD,
                new SealRenewed(S, at("2026-06-01"), 1, day("2026-12-31"), "仍在调查", COUNTY_HEAD.id()),
                SEALED);
        refuses(renewal("2026-06-30", "2026-06-01"), COUNTY_HEAD, SealRefusal.NOT_LATER, SEALED);
        refuses(renewal("2027-06-03", "2026-06-01"), COUNTY_HEAD, SealRefusal.TERM_TOO_LONG, SEALED);
        refuses(renewal("2026-12-31", "2026-03-01"), COUNTY_HEAD, SealRefusal.BEFORE_LAST_ACT, SEALED);
        refuses(
                renewal("2026-12-31", "2026-07-02"),
                COUNTY_HEAD,
                SealRefusal.NOT_SEALED,
                SEALED,
                new SealEnded(S, LegalTime.endOf(UNTIL), 1, UNTIL));
    }

    private static RenewSeal renewal(String until, String on) {
        return new RenewSeal(S.id(), day(until), "仍在调查", at(on), null);
    }

    @Test
    void somebody_else_than_who_sealed_or_renewed_lifts_it() {
        LiftSeal lift = new LiftSeal(S.id(), "查清", at("2026-06-02"), null);
        refuses(lift, COUNTY_HEAD, SealRefusal.LIFTED_BY_WHO_SEALED, SEALED);
        for (Actor other : List.of(SECOND_HEAD, AUDITOR)) {
            accepts(lift, other, new SealLifted(S, at("2026-06-02"), 1, "查清", other.id()), SEALED);
        }
        SealRenewed renewed = new SealRenewed(S, at("2026-06-01"), 1, day("2026-12-31"), "仍在调查", AUDITOR.id());
        refuses(lift, AUDITOR, SealRefusal.LIFTED_BY_WHO_SEALED, SEALED, renewed);
        refuses(
                lift,
                AUDITOR,
                SealRefusal.NOT_SEALED,
                SEALED,
                new SealLifted(S, at("2026-06-02"), 1, "查清", SECOND_HEAD.id()));
        // The head of another office is not told of it, even of a superior one.
        refuses(lift, CITY_HEAD, InputRefusal.NO_SUCH_RECORD, SEALED);
        refuses(lift, FOREIGN_HEAD, InputRefusal.NO_SUCH_RECORD, SEALED);
        refuses(lift, OFFICER, InputRefusal.NOT_PERMITTED, SEALED);
    }

    @Test
    void the_end_of_its_term_ends_it() {
        SealEnded ended = new SealEnded(S, LegalTime.endOf(UNTIL), 1, UNTIL);
        given(by(SEAL, COUNTY_HEAD))
                .whenTimeAdvancesTo(LegalTime.endOf(UNTIL).minusSeconds(1))
                .expectNoEvents()
                .expectScheduledDeadline(LegalTime.endOf(UNTIL), new SealDue(1, UNTIL));
        given(by(SEAL, COUNTY_HEAD))
                .whenTimeAdvancesTo(LegalTime.endOf(UNTIL))
                .expectEvents(ended)
                .expectNoScheduledDeadlines();
    }

    @Test
    void a_deadline_that_was_overtaken_ends_nothing() {
        LocalDate later = day("2026-12-31");
        CommandMessage<?> renewed = by(renewal("2026-12-31", "2026-06-01"), AUDITOR);
        given(by(SEAL, COUNTY_HEAD), renewed)
                .whenTimeAdvancesTo(LegalTime.endOf(UNTIL))
                .expectNoEvents()
                .expectScheduledDeadline(LegalTime.endOf(later), new SealDue(1, later));
        given(by(SEAL, COUNTY_HEAD), renewed)
                .whenTimeAdvancesTo(LegalTime.endOf(later))
                .expectEvents(new SealEnded(S, LegalTime.endOf(later), 1, later));

        CommandMessage<?> lifted = by(new LiftSeal(S.id(), "查清", at("2026-03-02T10:00"), null), SECOND_HEAD);
        given(by(SEAL, COUNTY_HEAD), lifted)
                .whenTimeAdvancesTo(LegalTime.endOf(UNTIL))
                .expectNoEvents();

        SealRecord again = new SealRecord(CASE, terms("2026-12-31"), at("2026-03-02T11:00"), null);
        given(by(SEAL, COUNTY_HEAD), lifted, by(again, COUNTY_HEAD))
                .whenTimeAdvancesTo(LegalTime.endOf(UNTIL))
                .expectNoEvents();
    }

    private TestExecutor<Seal> given(CommandMessage<?>... commands) {
        prepare();
        return fixture.givenCurrentTime(at("2026-03-02")).andGivenCommands(List.of(commands));
    }

    private static CommandMessage<?> by(Object command, Actor actor) {
        return GenericCommandMessage.asCommandMessage(command).withMetaData(actor.toMetadata());
    }

    @Test
    void the_reason_is_there_and_not_a_book() {
        for (String blank : List.of("", " ")) {
            assertThatThrownBy(() -> new SealTerms(SealGround.CORRECTION, blank, UNTIL, List.of()))
                    .isInstanceOf(RefusedException.class);
        }
        assertThatThrownBy(() -> new SealTerms(SealGround.CORRECTION, "长".repeat(5_000_000), UNTIL, List.of()))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new SealTerms(null, "纠错", UNTIL, List.of())).isInstanceOf(RefusedException.class);
    }

    /** A case with a number and a piece of evidence, a document, a person, and a seal. */
    private static final class Known implements SealableMatters {

        private static final Map<String, EventSubject> ALL = Map.of(
                CASE,
                new EventSubject(NUMBER, FACTORY, COUNTY),
                DOCUMENT,
                new EventSubject(NUMBER, FACTORY, COUNTY),
                PERSON,
                new EventSubject(NUMBER, FACTORY, COUNTY),
                S.id().raw(),
                new EventSubject(NUMBER, FACTORY, COUNTY));

        @Override
        public Optional<EventSubject> find(String record) {
            return Optional.ofNullable(ALL.get(record));
        }

        @Override
        public boolean hasFile(String record, String sha256) {
            return record.equals(CASE) && sha256.equals(DIGEST);
        }
    }
}
