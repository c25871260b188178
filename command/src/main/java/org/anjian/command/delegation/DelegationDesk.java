package org.anjian.command.delegation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.anjian.api.delegation.ActingKind;
import org.anjian.api.delegation.Delegate;
import org.anjian.api.delegation.DelegationId;
import org.anjian.api.delegation.DelegationRefusal;
import org.anjian.api.delegation.DelegationSubject;
import org.anjian.api.delegation.DelegationTerm;
import org.anjian.api.delegation.Post;
import org.anjian.api.delegation.command.AppointDeputy;
import org.anjian.api.delegation.command.GrantDelegation;
import org.anjian.api.delegation.event.DelegationEvent;
import org.anjian.api.delegation.event.DelegationGranted;
import org.anjian.api.delegation.event.DeputyAppointed;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.Role;
import org.anjian.api.message.Scopes;
import org.anjian.api.permission.Permissions;
import org.anjian.api.region.Regions;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Grants delegations and appoints deputies. Only what is one's own is granted: that neither is done on behalf of another stands
 * in the list of what is done in person.
 */
@Component
class DelegationDesk {

    private final Repository<Delegation> repository;
    private final Permissions permissions;
    private final Regions regions;
    private final Deputies deputies;
    private final DelegationLimits limits;
    private final Clock clock;

    DelegationDesk(
            Repository<Delegation> repository,
            Permissions permissions,
            Regions regions,
            Deputies deputies,
            DelegationLimits limits,
            Clock clock) {
        this.repository = repository;
        this.permissions = permissions;
        this.regions = regions;
        this.deputies = deputies;
        this.limits = limits;
        this.clock = clock;
    }

    @CommandHandler
    Decision handle(GrantDelegation command, Actor actor, DeadlineManager deadlines) throws Exception {
        Post own = new Post(actor.id(), actor.role(), actor.organisation(), actor.jurisdiction());
        permissions.requireRole(actor, GrantDelegation.class);
        requirePerson(actor);
        requireKnown(command.contexts());
        DelegationSubject subject =
                subject(command.delegationId(), ActingKind.DELEGATION, own, command.delegate(), command.term());
        requireTerm(command.term(), ActingKind.DELEGATION, command.occurredAt());
        return begin(
                new DelegationGranted(
                        subject,
                        command.occurredAt(),
                        command.contexts().stream().distinct().sorted().toList(),
                        command.term(),
                        command.reason()),
                deadlines);
    }

    /** Of two at once to one post the second waits for the first, and finds it. */
    @CommandHandler
    Decision handle(AppointDeputy command, Actor actor, DeadlineManager deadlines) throws Exception {
        permissions.require(actor, AppointDeputy.class, command.region(), null);
        requirePerson(actor);
        regions.require(command.region(), "region");
        Post post = new Post(command.head(), Role.AGENCY_HEAD, command.organisation(), command.region());
        Refuse.unless(Heads.isOver(actor, post), DelegationRefusal.NOT_THE_HEAD);
        boolean ofTheOffice = actor.organisation().equals(post.organisation())
                && actor.jurisdiction().equals(post.region());
        // A head lends the own office, not that of a namesake account beside it.
        Refuse.when(ofTheOffice && !actor.id().equals(post.account()), DelegationRefusal.NOT_THE_HEAD, "head");
        DelegationSubject subject =
                subject(command.delegationId(), ActingKind.DEPUTY, post, command.delegate(), command.term());
        requireTerm(command.term(), ActingKind.DEPUTY, command.occurredAt());
        Refuse.unless(deputies.reserve(subject, command.term()), DelegationRefusal.POST_HELD_ALREADY, "term");
        return begin(
                new DeputyAppointed(subject, command.occurredAt(), command.term(), command.reason(), actor.id()),
                deadlines);
    }

    /** The token of an application, narrowed to some scopes, would lend more than it has. */
    private static void requirePerson(Actor actor) {
        Refuse.when(actor.scopes() != null, DelegationRefusal.NOT_FOR_APPLICATIONS);
    }

    private DelegationSubject subject(
            DelegationId id, ActingKind kind, Post post, Delegate delegate, DelegationTerm term) {
        Refuse.when(delegate.account().equals(post.account()), DelegationRefusal.DELEGATION_TO_SELF, "delegate");
        regions.require(delegate.region(), "delegate.region");
        Refuse.unless(delegate.mayActFor(post), DelegationRefusal.DELEGATE_ELSEWHERE, "delegate");
        return new DelegationSubject(id, kind, post, delegate);
    }

    private void requireTerm(DelegationTerm term, ActingKind kind, Instant grantedAt) {
        Refuse.when(term.from().isBefore(grantedAt), DelegationRefusal.TERM_BEGINS_BEFORE_THE_GRANT, "term.from");
        Refuse.unless(term.until().isAfter(clock.instant()), DelegationRefusal.TERM_OVER, "term.until");
        Refuse.when(term.isLongerThan(limits.of(kind)), DelegationRefusal.TERM_TOO_LONG, "term.until");
    }

    /** Each is a scope of one context that there is, or of several under one name; not of all there are. */
    private void requireKnown(List<String> contexts) {
        Set<String> known = permissions.contexts();
        for (String scope : contexts) {
            boolean named = Scopes.isWellFormed(scope)
                    && known.stream().anyMatch(context -> isOf(scope.substring(0, scope.lastIndexOf(':')), context));
            Refuse.unless(named, DelegationRefusal.CONTEXT_UNKNOWN, "contexts");
        }
    }

    private static boolean isOf(String name, String context) {
        return context.equals(name) || context.startsWith(name + "/");
    }

    private Decision begin(DelegationEvent beginning, DeadlineManager deadlines) throws Exception {
        return repository.newInstance(() -> new Delegation(beginning)).invoke(made -> made.begin(deadlines));
    }
}
