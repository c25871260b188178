package org.anjian.command.safetyrule;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.safetyrule.SafetyRuleId;
import org.anjian.api.safetyrule.SafetyRuleRefusal;
import org.anjian.api.safetyrule.SafetyRuleSubject;
import org.anjian.api.safetyrule.SafetyRuleTopic;
import org.anjian.api.safetyrule.command.ConcludeNoRuleChange;
import org.anjian.api.safetyrule.command.EvaluateSafetyRule;
import org.anjian.api.safetyrule.command.ProposeRuleAmendment;
import org.anjian.api.safetyrule.command.PublishSafetyRule;
import org.anjian.api.safetyrule.command.RecordRuleStudy;
import org.anjian.api.safetyrule.command.RetireSafetyRule;
import org.anjian.api.safetyrule.command.ReviseSafetyRule;
import org.anjian.api.safetyrule.command.SignSafetyRule;
import org.anjian.api.safetyrule.event.RuleAmendmentProposed;
import org.anjian.api.safetyrule.event.RuleChangeNotNeeded;
import org.anjian.api.safetyrule.event.RuleStudyRecorded;
import org.anjian.api.safetyrule.event.SafetyRuleDrafted;
import org.anjian.api.safetyrule.event.SafetyRuleEvaluated;
import org.anjian.api.safetyrule.event.SafetyRuleEvent;
import org.anjian.api.safetyrule.event.SafetyRulePublished;
import org.anjian.api.safetyrule.event.SafetyRuleRetired;
import org.anjian.api.safetyrule.event.SafetyRuleRevised;
import org.anjian.api.safetyrule.event.SafetyRuleSigned;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** A safety rule or operating procedure with its versions; a version is in force once the principal signed it and it was published (QX24-03). */
@Aggregate
class SafetyRule {

    @AggregateIdentifier
    private SafetyRuleId id;

    private SafetyRuleSubject subject;
    private int ruleVersion;
    private List<SafetyRuleTopic> topics = List.of();
    private boolean signed;
    private boolean published;
    private int versionInForce;
    private boolean retired;
    private final Map<String, Instant> evaluations = new HashMap<>();
    private final Set<String> answered = new HashSet<>();

    SafetyRule() {}

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), subject.enterpriseId());
    }

    SafetyRule(SafetyRuleDrafted drafted) {
        apply(drafted);
    }

    @CommandHandler
    Decision handle(ReviseSafetyRule command) {
        requireCounting();
        return record(new SafetyRuleRevised(
                subject,
                command.occurredAt(),
                ruleVersion + 1,
                command.reason(),
                command.topics(),
                command.legalBasis(),
                command.content(),
                command.participants()));
    }

    @CommandHandler
    Decision handle(SignSafetyRule command, Actor actor) {
        requireCounting();
        require(!signed, SafetyRuleRefusal.ALREADY_SIGNED);
        return record(new SafetyRuleSigned(subject, command.occurredAt(), ruleVersion, actor.id()));
    }

    @CommandHandler
    Decision handle(PublishSafetyRule command) {
        requireCounting();
        require(signed, SafetyRuleRefusal.SIGNATURE_MISSING);
        require(!published, SafetyRuleRefusal.ALREADY_PUBLISHED);
        return record(new SafetyRulePublished(
                subject, command.occurredAt(), ruleVersion, topics, command.places(), command.studySessions()));
    }

    @CommandHandler
    Decision handle(RecordRuleStudy command) {
        requireInForce();
        return record(new RuleStudyRecorded(subject, command.occurredAt(), versionInForce, command.session()));
    }

    @CommandHandler
    Decision handle(EvaluateSafetyRule command) {
        requireInForce();
        return record(new SafetyRuleEvaluated(
                subject,
                command.occurredAt(),
                id.raw() + "/" + (evaluations.size() + 1),
                command.opinions(),
                command.conclusion(),
                command.participants()));
    }

    @CommandHandler
    Decision handle(ProposeRuleAmendment command) {
        requireOpen(command.evaluationId(), command.occurredAt());
        return record(new RuleAmendmentProposed(
                subject, command.occurredAt(), command.evaluationId(), command.proposal(), command.participants()));
    }

    @CommandHandler
    Decision handle(ConcludeNoRuleChange command) {
        requireOpen(command.evaluationId(), command.occurredAt());
        return record(new RuleChangeNotNeeded(
                subject, command.occurredAt(), command.evaluationId(), command.reason(), command.participants()));
    }

    @CommandHandler
    Decision handle(RetireSafetyRule command) {
        requireCounting();
        return record(new SafetyRuleRetired(subject, command.occurredAt(), command.reason()));
    }

    private void requireOpen(String evaluationId, Instant at) {
        requireCounting();
        Instant evaluatedAt = evaluations.get(evaluationId);
        require(evaluatedAt != null, SafetyRuleRefusal.NO_SUCH_EVALUATION);
        require(!answered.contains(evaluationId), SafetyRuleRefusal.EVALUATION_ANSWERED);
        require(!at.isBefore(evaluatedAt), SafetyRuleRefusal.BEFORE_THE_EVALUATION);
    }

    private void requireInForce() {
        requireCounting();
        require(versionInForce > 0, SafetyRuleRefusal.RULE_NOT_PUBLISHED);
    }

    private void requireCounting() {
        require(!retired, SafetyRuleRefusal.RULE_RETIRED);
    }

    private static void require(boolean holds, SafetyRuleRefusal otherwise) {
        if (!holds) {
            throw new RefusedException(otherwise);
        }
    }

    private void begin(int newVersion, List<SafetyRuleTopic> itsTopics) {
        ruleVersion = newVersion;
        topics = itsTopics;
        signed = false;
        published = false;
    }

    @EventSourcingHandler
    void on(SafetyRuleDrafted event) {
        id = event.rule().id();
        subject = event.rule();
        begin(event.ruleVersion(), event.topics());
    }

    @EventSourcingHandler
    void on(SafetyRuleRevised event) {
        begin(event.ruleVersion(), event.topics());
    }

    @EventSourcingHandler
    void on(SafetyRuleSigned event) {
        signed = true;
    }

    @EventSourcingHandler
    void on(SafetyRulePublished event) {
        published = true;
        versionInForce = event.ruleVersion();
    }

    @EventSourcingHandler
    void on(SafetyRuleEvaluated event) {
        evaluations.put(event.evaluationId(), event.occurredAt());
    }

    @EventSourcingHandler
    void on(RuleAmendmentProposed event) {
        answered.add(event.evaluationId());
    }

    @EventSourcingHandler
    void on(RuleChangeNotNeeded event) {
        answered.add(event.evaluationId());
    }

    @EventSourcingHandler
    void on(SafetyRuleRetired event) {
        retired = true;
    }

    private Decision record(SafetyRuleEvent event) {
        apply(event);
        return decision();
    }

    Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }
}
