package org.anjian.command.person;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Contexts;
import org.anjian.api.person.IdentityDocument;
import org.anjian.api.person.IdentityDocumentKind;
import org.anjian.api.person.PersonId;
import org.anjian.api.person.PersonRefusal;
import org.anjian.api.person.PersonSubject;
import org.anjian.api.person.PersonalText;
import org.anjian.api.person.command.CorrectPerson;
import org.anjian.api.person.command.ForgetPerson;
import org.anjian.api.person.command.RegisterPerson;
import org.anjian.api.person.event.PersonCorrected;
import org.anjian.api.person.event.PersonForgotten;
import org.anjian.api.person.event.PersonRegistered;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.command.KnownEnterprises;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Persons are registered once, corrected, and forgotten when nothing binds them any more. */
class PersonTest {

    private static final PersonId ID = new PersonId("person-1");
    private static final PersonSubject SUBJECT = new PersonSubject(ID, FACTORY, COUNTY);
    private static final IdentityDocument CARD =
            new IdentityDocument(IdentityDocumentKind.RESIDENT_ID, "11010519491231002X");
    private static final PersonRegistered REGISTERED = new PersonRegistered(
            SUBJECT,
            at("2022-04-01"),
            new PersonalText(ID, "张三"),
            IdentityDocumentKind.RESIDENT_ID,
            new PersonalText(ID, CARD.number()),
            null);
    private static final PersonForgotten FORGOTTEN = new PersonForgotten(SUBJECT, at("2025-04-01"), "request");

    private final AggregateTestFixture<Person> fixture = new AggregateTestFixture<>(Person.class);
    private final Map<IdentityDocument, PersonId> identities = new HashMap<>();
    private boolean bound;

    private static RegisterPerson register(String name) {
        return new RegisterPerson(FACTORY, name, CARD, null, at("2022-04-01"), null);
    }

    private static ForgetPerson forget() {
        return new ForgetPerson(ID, "request", at("2025-04-01"), null);
    }

    @BeforeEach
    void prepare() {
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource((PersonObligations) person -> bound)
                .registerAnnotatedCommandHandler(new PersonRegistration(
                        fixture.getRepository(),
                        KnownEnterprises.admission(),
                        identity -> Optional.ofNullable(identities.get(identity))));
    }

    @Test
    void a_person_is_registered_with_what_is_personal_marked_as_such() {
        fixture.givenNoPriorActivity()
                .when(register("张三"), PRINCIPAL.toMetadata())
                .expectSuccessfulHandlerExecution()
                .expectState(person ->
                        assertThat(person.known().orElseThrow().name().text()).isEqualTo("张三"));
    }

    @Test
    void the_same_document_is_the_same_person_and_stores_nothing() {
        identities.put(CARD, ID);
        fixture.given(REGISTERED)
                .when(register("张三"), PRINCIPAL.toMetadata())
                .expectNoEvents()
                .expectResultMessagePayload(new Decision("person-1", 1));
        expectRefused(
                fixture.given(REGISTERED).when(register("李四"), PRINCIPAL.toMetadata()), PersonRefusal.NAME_DIFFERS);
    }

    @Test
    void a_name_is_corrected_with_a_reason() {
        CorrectPerson correct = new CorrectPerson(ID, "张珊", "13800000000", "typo", at("2022-05-01"), null);
        fixture.given(REGISTERED)
                .when(correct, PRINCIPAL.toMetadata())
                .expectEvents(new PersonCorrected(
                        SUBJECT,
                        at("2022-05-01"),
                        new PersonalText(ID, "张珊"),
                        new PersonalText(ID, "13800000000"),
                        "typo"));
        expectRefused(
                fixture.given(REGISTERED, FORGOTTEN).when(correct, PRINCIPAL.toMetadata()),
                PersonRefusal.PERSON_FORGOTTEN);
    }

    @Test
    void only_the_head_of_an_agency_forgets_and_only_once_and_nobody_who_is_bound() {
        fixture.given(REGISTERED).when(forget(), COUNTY_HEAD.toMetadata()).expectEvents(FORGOTTEN);
        expectRefused(fixture.given(REGISTERED).when(forget(), PRINCIPAL.toMetadata()), InputRefusal.NOT_PERMITTED);
        expectRefused(
                fixture.given(REGISTERED, FORGOTTEN).when(forget(), COUNTY_HEAD.toMetadata()),
                PersonRefusal.PERSON_FORGOTTEN);
        bound = true;
        expectRefused(
                fixture.given(REGISTERED).when(forget(), COUNTY_HEAD.toMetadata()), PersonRefusal.PERSON_STILL_BOUND);
    }

    @Test
    void an_identity_number_has_a_check_character() {
        assertThat(IdentityDocument.checkCharacter("11010519491231002")).isEqualTo('X');
        assertThatThrownBy(() -> new IdentityDocument(IdentityDocumentKind.RESIDENT_ID, "110105194912310021"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("IDENTITY_NUMBER_CHECK_DIGIT"));
        assertThatThrownBy(() -> new IdentityDocument(IdentityDocumentKind.RESIDENT_ID, "1101051949123100"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("IDENTITY_NUMBER_MALFORMED"));
    }

    @Test
    void nothing_personal_shows_in_what_may_be_logged() {
        assertThat(register("张三").toString() + CARD + REGISTERED).doesNotContain("张三", CARD.number());
    }
}
