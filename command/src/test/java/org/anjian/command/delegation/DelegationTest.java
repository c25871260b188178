package org.anjian.command.delegation;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.anjian.api.delegation.ActingKind;
import org.anjian.api.delegation.Delegate;
import org.anjian.api.delegation.DelegationId;
import org.anjian.api.delegation.DelegationRefusal;
import org.anjian.api.delegation.DelegationSubject;
import org.anjian.api.delegation.DelegationTerm;
import org.anjian.api.delegation.Post;
import org.anjian.api.delegation.command.AppointDeputy;
import org.anjian.api.delegation.command.GrantDelegation;
import org.anjian.api.delegation.command.WithdrawDelegation;
import org.anjian.api.delegation.event.DelegationEnded;
import org.anjian.api.delegation.event.DelegationGranted;
import org.anjian.api.delegation.event.DelegationWithdrawn;
import org.anjian.api.delegation.event.DeputyAppointed;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.message.Scopes;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.Region;
import org.anjian.api.region.Regions;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody acts for a colleague or as a deputy: granted in person, for a term, to somebody near, until it ends. */
class DelegationTest {

    private static final DelegationId ID = new DelegationId("delegation-1");
    private static final Instant GRANTED_AT = at("2024-06-01T08:00");
    private static final Instant FROM = at("2024-06-02T00:00");
    private static final Instant UNTIL = at("2024-06-12T00:00");
    private static final DelegationTerm TERM = new DelegationTerm(FROM, UNTIL);
    private static final List<String> CONTEXTS = List.of("hazard-loop:read", "hazard-loop:write");
    private static final Delegate COLLEAGUE = new Delegate(SECOND_OFFICER.id(), "county-emergency", COUNTY);
    private static final Post OWN = new Post(OFFICER.id(), Role.OFFICER, "county-emergency", COUNTY);
    private static final Post HEADS = new Post(COUNTY_HEAD.id(), Role.AGENCY_HEAD, "county-emergency", COUNTY);
    private static final DelegationSubject S = new DelegationSubject(ID, ActingKind.DELEGATION, OWN, COLLEAGUE);
    private static final DelegationSubject D = new DelegationSubject(ID, ActingKind.DEPUTY, HEADS, COLLEAGUE);
    private static final DelegationGranted GRANTED = new DelegationGranted(S, GRANTED_AT, CONTEXTS, TERM, "leave");
    private static final DeputyAppointed APPOINTED =
            new DeputyAppointed(D, GRANTED_AT, TERM, "training", COUNTY_HEAD.id());
    private static final WithdrawDelegation WITHDRAW = new WithdrawDelegation(ID, "back", at("2024-06-05T08:00"), null);

    private AggregateTestFixture<Delegation> fixture;
    private boolean postIsFree = true;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(Delegation.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(new DelegationDesk(
                        fixture.getRepository(),
                        Contexts.permissions(),
                        new Regions(List.of(
                                new Region(CITY, "曲靖市", "Qujing"),
                                new Region(COUNTY, "麒麟区", "Qilin"),
                                new Region(OTHER_COUNTY, "沾益区", "Zhanyi"))),
                        (subject, term) -> postIsFree,
                        new DelegationLimits(Duration.ofDays(60), Duration.ofDays(180)),
                        Clock.fixed(GRANTED_AT, ZoneOffset.UTC)));
    }

    private ResultValidator<Delegation> sent(Object command, Actor actor, Object... before) {
        prepare();
        return fixture.given(before).when(command, actor.toMetadata());
    }

    private void refused(Object command, Actor actor, RefusalCode code, Object... before) {
        expectRefused(sent(command, actor, before), code);
    }

    private static GrantDelegation grant(Delegate delegate, List<String> contexts, DelegationTerm term) {
        return new GrantDelegation(ID, delegate, contexts, term, "leave", GRANTED_AT, null);
    }

    private static AppointDeputy appoint(Post post, Delegate delegate, DelegationTerm term) {
        return new AppointDeputy(
                ID, post.account(), post.organisation(), post.region(), delegate, term, "training", GRANTED_AT, null);
    }

    private static DelegationTerm days(int days) {
        return new DelegationTerm(FROM, FROM.plus(Duration.ofDays(days)));
    }

    @Test
    void an_officer_or_head_lets_a_colleague_act_for_a_term_in_named_contexts() {
        sent(grant(COLLEAGUE, List.of("hazard-loop:write", "hazard-loop:read", "hazard-loop:read"), TERM), OFFICER)
                .expectEvents(GRANTED);
        sent(grant(COLLEAGUE, CONTEXTS, TERM), COUNTY_HEAD)
                .expectEvents(new DelegationGranted(
                        new DelegationSubject(ID, ActingKind.DELEGATION, HEADS, COLLEAGUE),
                        GRANTED_AT,
                        CONTEXTS,
                        TERM,
                        "leave"));
        refused(grant(COLLEAGUE, CONTEXTS, TERM), PRINCIPAL, InputRefusal.NOT_PERMITTED);
        refused(grant(COLLEAGUE, CONTEXTS, TERM), CITY_OFFICE, InputRefusal.NOT_PERMITTED);
    }

    @Test
    void a_delegate_is_of_the_same_office_or_of_a_jurisdiction_within() {
        sent(grant(new Delegate("x", "another-office", COUNTY), CONTEXTS, TERM), OFFICER)
                .expectSuccessfulHandlerExecution();
        sent(grant(new Delegate("x", "county-emergency", OTHER_COUNTY), CONTEXTS, TERM), OFFICER)
                .expectSuccessfulHandlerExecution();
        refused(
                grant(new Delegate("x", "other-county", OTHER_COUNTY), CONTEXTS, TERM),
                OFFICER,
                DelegationRefusal.DELEGATE_ELSEWHERE);
        refused(
                grant(new Delegate("x", "city-emergency", CITY), CONTEXTS, TERM),
                OFFICER,
                DelegationRefusal.DELEGATE_ELSEWHERE);
        refused(
                grant(new Delegate(OFFICER.id(), "county-emergency", COUNTY), CONTEXTS, TERM),
                OFFICER,
                DelegationRefusal.DELEGATION_TO_SELF);
    }

    @Test
    void a_term_has_an_order_and_a_length_and_is_not_of_the_past() {
        assertThatThrownBy(() -> new DelegationTerm(UNTIL, FROM)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new DelegationTerm(FROM, FROM)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new DelegationTerm(FROM, null)).isInstanceOf(RefusedException.class);
        sent(grant(COLLEAGUE, CONTEXTS, days(60)), OFFICER).expectSuccessfulHandlerExecution();
        refused(grant(COLLEAGUE, CONTEXTS, days(61)), OFFICER, DelegationRefusal.TERM_TOO_LONG);
        refused(
                grant(COLLEAGUE, CONTEXTS, new DelegationTerm(GRANTED_AT.minusSeconds(1), UNTIL)),
                OFFICER,
                DelegationRefusal.TERM_BEGINS_BEFORE_THE_GRANT);
        Instant before = GRANTED_AT.minus(Duration.ofDays(9));
        refused(
                new GrantDelegation(
                        ID, COLLEAGUE, CONTEXTS, new DelegationTerm(before, GRANTED_AT), "leave", before, null),
                OFFICER,
                DelegationRefusal.TERM_OVER);
    }

    @Test
    void contexts_are_named_one_by_one_and_known() {
        sent(grant(COLLEAGUE, List.of("inspection-enforcement:read"), TERM), OFFICER)
                .expectSuccessfulHandlerExecution();
        for (String unknown :
                List.of("*:read", "hazard:read", "hazard-loop", "hazard-loop:delete", "", "hazard-loop:read ")) {
            refused(grant(COLLEAGUE, List.of(unknown), TERM), OFFICER, DelegationRefusal.CONTEXT_UNKNOWN);
        }
        assertThatThrownBy(() -> grant(COLLEAGUE, List.of(), TERM)).isInstanceOf(RefusedException.class);
    }

    @Test
    void what_is_held_for_another_is_not_passed_on() {
        Actor deputy = COUNTY_HEAD.byHandOf(SECOND_OFFICER.id(), "delegation-0");
        refused(grant(COLLEAGUE, CONTEXTS, TERM), deputy, InputRefusal.IN_PERSON_ONLY);
        refused(appoint(HEADS, COLLEAGUE, TERM), deputy, InputRefusal.IN_PERSON_ONLY);
        refused(WITHDRAW, deputy, InputRefusal.IN_PERSON_ONLY, APPOINTED);
    }

    @Test
    void the_token_of_an_application_lends_nothing_for_it_would_lend_more_than_it_has() {
        Scopes scopes = Scopes.of("delegation:write");
        refused(grant(COLLEAGUE, CONTEXTS, TERM), OFFICER.within(scopes), DelegationRefusal.NOT_FOR_APPLICATIONS);
        refused(appoint(HEADS, COLLEAGUE, TERM), COUNTY_HEAD.within(scopes), DelegationRefusal.NOT_FOR_APPLICATIONS);
    }

    @Test
    void a_deputy_is_appointed_by_the_head_of_the_office_or_by_a_superior_head() {
        sent(appoint(HEADS, COLLEAGUE, TERM), COUNTY_HEAD).expectEvents(APPOINTED);
        sent(appoint(HEADS, COLLEAGUE, TERM), CITY_HEAD)
                .expectEvents(new DeputyAppointed(D, GRANTED_AT, TERM, "training", CITY_HEAD.id()));
        Actor beside = new Actor("head-9", Role.AGENCY_HEAD, "county-transport", COUNTY, null);
        refused(appoint(HEADS, COLLEAGUE, TERM), beside, DelegationRefusal.NOT_THE_HEAD);
        Actor namesake = new Actor("head-8", Role.AGENCY_HEAD, "county-emergency", COUNTY, null);
        refused(appoint(HEADS, COLLEAGUE, TERM), namesake, DelegationRefusal.NOT_THE_HEAD);
        Actor elsewhere = new Actor("head-7", Role.AGENCY_HEAD, "other-county", OTHER_COUNTY, null);
        refused(appoint(HEADS, COLLEAGUE, TERM), elsewhere, InputRefusal.NO_SUCH_RECORD);
        refused(appoint(HEADS, COLLEAGUE, TERM), OFFICER, InputRefusal.NOT_PERMITTED);
        refused(
                appoint(HEADS, new Delegate(COUNTY_HEAD.id(), "county-emergency", COUNTY), TERM),
                CITY_HEAD,
                DelegationRefusal.DELEGATION_TO_SELF);
        sent(appoint(HEADS, COLLEAGUE, days(180)), COUNTY_HEAD).expectSuccessfulHandlerExecution();
        refused(appoint(HEADS, COLLEAGUE, days(181)), COUNTY_HEAD, DelegationRefusal.TERM_TOO_LONG);
        postIsFree = false;
        refused(appoint(HEADS, COLLEAGUE, TERM), COUNTY_HEAD, DelegationRefusal.POST_HELD_ALREADY);
    }

    @Test
    void either_of_both_or_a_head_over_the_office_withdraws_it_once() {
        for (Actor actor : List.of(OFFICER, SECOND_OFFICER, COUNTY_HEAD, CITY_HEAD)) {
            sent(WITHDRAW, actor, GRANTED)
                    .expectEvents(new DelegationWithdrawn(S, at("2024-06-05T08:00"), "back", actor.id()));
        }
        Actor third = new Actor("officer-4", Role.OFFICER, "county-emergency", COUNTY, null);
        refused(WITHDRAW, third, InputRefusal.NO_SUCH_RECORD, GRANTED);
        Actor beside = new Actor("head-9", Role.AGENCY_HEAD, "county-transport", COUNTY, null);
        refused(WITHDRAW, beside, DelegationRefusal.NOT_THE_HEAD, GRANTED);
        refused(WITHDRAW, FOREIGN_OFFICER, InputRefusal.NO_SUCH_RECORD, GRANTED);
        refused(
                new WithdrawDelegation(ID, "back", GRANTED_AT.minusSeconds(1), null),
                OFFICER,
                DelegationRefusal.BEFORE_THE_GRANT,
                GRANTED);
        DelegationWithdrawn withdrawn = new DelegationWithdrawn(S, at("2024-06-05T08:00"), "back", OFFICER.id());
        refused(WITHDRAW, OFFICER, DelegationRefusal.OVER_ALREADY, GRANTED, withdrawn);
        refused(WITHDRAW, OFFICER, DelegationRefusal.OVER_ALREADY, GRANTED, new DelegationEnded(S, UNTIL));
    }

    @Test
    void it_ends_by_itself_in_the_name_of_anjian_and_not_again_once_withdrawn() {
        fixture.givenCurrentTime(GRANTED_AT)
                .andGivenCommands(by(OFFICER, grant(COLLEAGUE, CONTEXTS, TERM)))
                .whenTimeAdvancesTo(UNTIL)
                .expectEvents(new DelegationEnded(S, UNTIL));
        prepare();
        fixture.givenCurrentTime(GRANTED_AT)
                .andGivenCommands(by(COUNTY_HEAD, appoint(HEADS, COLLEAGUE, TERM)))
                .whenTimeAdvancesTo(UNTIL)
                .expectEvents(new DelegationEnded(D, UNTIL));
        prepare();
        fixture.givenCurrentTime(GRANTED_AT)
                .andGivenCommands(by(OFFICER, grant(COLLEAGUE, CONTEXTS, TERM)), by(OFFICER, WITHDRAW))
                .whenTimeAdvancesTo(UNTIL)
                .expectNoEvents();
    }

    private static Object by(Actor actor, Object command) {
        return GenericCommandMessage.asCommandMessage(command).withMetaData(actor.toMetadata());
    }

    private static KnownDelegation known(
            Post post, Delegate delegate, Scopes scopes, KnownDelegation.Standing standing) {
        return new KnownDelegation(ID.raw(), post, delegate, scopes, TERM, standing);
    }

    private static Actor acting(KnownDelegation known, Actor hand, Instant now) {
        Delegations delegations =
                id -> Optional.of(known).filter(one -> one.id().equals(id));
        ActingForOthers acting = new ActingForOthers(delegations, Clock.fixed(now, ZoneOffset.UTC));
        Actor actor = acting.actor(hand, ID.raw());
        acting.requireStill(actor);
        return actor;
    }

    private static void notActing(KnownDelegation known, Actor hand, Instant now, DelegationRefusal code) {
        assertThatThrownBy(() -> acting(known, hand, now))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code.name()));
    }

    @Test
    void the_delegate_acts_with_what_the_principal_may_within_the_contexts_and_the_term() {
        Scopes scopes = Scopes.of("hazard-loop:read");
        KnownDelegation known = known(OWN, COLLEAGUE, scopes, KnownDelegation.Standing.STANDS);
        assertThat(acting(known, SECOND_OFFICER, FROM))
                .isEqualTo(OFFICER.within(scopes).byHandOf(SECOND_OFFICER.id(), ID.raw()));
        acting(known, SECOND_OFFICER, UNTIL.minusMillis(1));
        notActing(known, SECOND_OFFICER, FROM.minusMillis(1), DelegationRefusal.DELEGATION_NOT_BEGUN);
        notActing(known, SECOND_OFFICER, UNTIL, DelegationRefusal.DELEGATION_ENDED);
        notActing(known, OFFICER, FROM, DelegationRefusal.DELEGATION_UNKNOWN);
        notActing(known, SECOND_OFFICER.within(scopes), FROM, DelegationRefusal.NOT_FOR_APPLICATIONS);
        KnownDelegation withdrawn = known(OWN, COLLEAGUE, scopes, KnownDelegation.Standing.WITHDRAWN);
        notActing(withdrawn, SECOND_OFFICER, FROM, DelegationRefusal.DELEGATION_WITHDRAWN);
    }

    @Test
    void whoever_moved_or_has_another_role_than_granted_for_acts_for_nobody() {
        KnownDelegation known = known(OWN, COLLEAGUE, null, KnownDelegation.Standing.STANDS);
        for (Actor moved : List.of(
                new Actor(SECOND_OFFICER.id(), Role.OFFICER, "another-office", COUNTY, null),
                new Actor(SECOND_OFFICER.id(), Role.OFFICER, "county-emergency", OTHER_COUNTY, null),
                new Actor(SECOND_OFFICER.id(), Role.AUXILIARY, "county-emergency", COUNTY, null),
                new Actor(SECOND_OFFICER.id(), Role.AUDITOR, "county-emergency", COUNTY, null),
                new Actor(SECOND_OFFICER.id(), Role.AGENCY_HEAD, "county-emergency", COUNTY, null))) {
            notActing(known, moved, FROM, DelegationRefusal.DELEGATE_MOVED);
        }
        KnownDelegation ofHead = known(HEADS, COLLEAGUE, null, KnownDelegation.Standing.STANDS);
        acting(ofHead, new Actor(SECOND_OFFICER.id(), Role.AGENCY_HEAD, "county-emergency", COUNTY, null), FROM);
        assertThat(acting(ofHead, SECOND_OFFICER, FROM)).isEqualTo(COUNTY_HEAD.byHandOf(SECOND_OFFICER.id(), ID.raw()));
    }
}
