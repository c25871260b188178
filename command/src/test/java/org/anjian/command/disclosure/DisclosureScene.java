package org.anjian.command.disclosure;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;

import java.util.List;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.disclosure.DecisionFate;
import org.anjian.api.disclosure.DecisionKind;
import org.anjian.api.disclosure.DisclosedDecision;
import org.anjian.api.disclosure.DisclosureId;
import org.anjian.api.disclosure.DisclosureSubject;
import org.anjian.api.disclosure.DisclosureTerm;
import org.anjian.api.disclosure.PublicWording;
import org.anjian.api.disclosure.ReviewOutcome;
import org.anjian.api.disclosure.WithdrawalReason;
import org.anjian.api.disclosure.WithheldKind;
import org.anjian.api.disclosure.command.FollowDecision;
import org.anjian.api.disclosure.command.PublishEnforcementDecision;
import org.anjian.api.disclosure.command.WithdrawDisclosure;
import org.anjian.api.disclosure.event.DecisionOvertaken;
import org.anjian.api.disclosure.event.DisclosureScheduled;
import org.anjian.api.disclosure.event.DisclosureWithdrawn;
import org.anjian.api.disclosure.event.EnforcementDecisionPublished;
import org.anjian.api.disclosure.event.RedactionProposed;
import org.anjian.api.disclosure.event.RedactionReviewed;
import org.anjian.api.document.DocumentedRecord;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.message.Actor;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.permission.Contexts;
import org.anjian.command.calendar.WorkCalendar;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** A penalty of 27 September 2024 in the ledger of publication, and its steps one by one. */
final class DisclosureScene {

    static final Actor ANJIAN = Actor.system(COUNTY);
    static final String RECORD = "penaltycase-1";
    static final DisclosureId ID = DisclosureId.of(new DocumentedRecord(RECORD));
    static final DisclosedDecision K1 = decision(DecisionKind.PENALTY, "2024-09-27");
    static final DisclosureSubject SUBJECT = DisclosureSubject.of(ID, K1);
    static final DisclosureTerm TERM = new DisclosureTerm("NL-AQ78.penaltyDisclosureWorkingDays", 7, day("2024-10-12"));
    static final Evidence TEXT = new Evidence("text", "0123456789abcdef".repeat(4));
    static final PublicWording WORDING = new PublicWording("储罐区报警器停用", List.of(WithheldKind.TECHNICAL_SECRET));
    static final PublicWording ANEW = new PublicWording("储罐区报警器停用，罚款已变更", List.of());
    static final DisclosureScheduled SCHEDULED = new DisclosureScheduled(SUBJECT, at("2024-09-27"), K1, TERM);
    static final RedactionProposed PROPOSED = new RedactionProposed(SUBJECT, at("2024-09-29"), WORDING, OFFICER.id());
    static final RedactionReviewed REVIEWED =
            new RedactionReviewed(SUBJECT, at("2024-09-30"), ReviewOutcome.APPROVED, "ok", SECOND_OFFICER.id());

    static final DisclosureTerms TERMS = new DisclosureTerms(RuleParameters.shipped(), WorkCalendar.bundled());

    static DisclosedDecision decision(DecisionKind kind, String decidedOn) {
        return new DisclosedDecision(
                kind,
                RECORD,
                "罚〔2024〕1号",
                "county-emergency",
                SubjectKind.ENTERPRISE,
                FACTORY,
                "Qujing Factory",
                COUNTY,
                day(decidedOn),
                List.of("安全生产法第九十七条"),
                List.of(PenaltyKind.FINE),
                5_000_000L,
                0L);
    }

    static AggregateTestFixture<Disclosure> fixture() {
        return fixture(TERMS);
    }

    static AggregateTestFixture<Disclosure> fixture(DisclosureTerms terms) {
        AggregateTestFixture<Disclosure> fixture = new AggregateTestFixture<>(Disclosure.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource(terms)
                .registerAnnotatedCommandHandler(
                        new DisclosureDesk(fixture.getRepository(), terms, Contexts.permissions()));
        return fixture;
    }

    static ResultValidator<Disclosure> sent(Object command, Actor actor, Object... before) {
        return fixture().given(before).when(command, actor.toMetadata());
    }

    static GenericCommandMessage<?> by(Actor actor, Object command) {
        return new GenericCommandMessage<>(command, actor.toMetadata());
    }

    static EnforcementDecisionPublished published(String day, Timeliness timeliness, int workingDays) {
        return new EnforcementDecisionPublished(
                SUBJECT,
                at(day),
                K1,
                WORDING,
                "website",
                TEXT,
                timeliness,
                workingDays,
                day(day).plusYears(3),
                OFFICER.id());
    }

    static EnforcementDecisionPublished onTime() {
        return published("2024-10-08", Timeliness.ON_TIME, 3);
    }

    static PublishEnforcementDecision publish(String day) {
        return new PublishEnforcementDecision(ID, "website", TEXT, at(day), null);
    }

    static WithdrawDisclosure withdraw(String day) {
        return new WithdrawDisclosure(ID, WithdrawalReason.REVOKED, "复议撤销", "行政处罚法第四十八条", at(day), null);
    }

    static FollowDecision overtaken(DecisionFate fate, String day) {
        return new FollowDecision(ID, fate, fate == DecisionFate.CHANGED ? 3_000_000L : null, at(day), null);
    }

    static DecisionOvertaken gone(String day, String withdrawBy) {
        return new DecisionOvertaken(
                SUBJECT,
                at(day),
                DecisionFate.REVOKED,
                K1,
                withdrawBy == null ? null : new DisclosureTerm("NL-CF48.withdrawWorkingDays", 3, day(withdrawBy)));
    }

    static DecisionOvertaken changed(String day, String withdrawBy) {
        return new DecisionOvertaken(
                SUBJECT,
                at(day),
                DecisionFate.CHANGED,
                K1.fined(3_000_000L),
                new DisclosureTerm("NL-CF48.withdrawWorkingDays", 3, day(withdrawBy)));
    }

    static DisclosureWithdrawn withdrawn(String day, Timeliness timeliness) {
        return new DisclosureWithdrawn(
                SUBJECT, at(day), WithdrawalReason.REVOKED, "复议撤销", "行政处罚法第四十八条", timeliness, COUNTY_HEAD.id());
    }

    private DisclosureScene() {}
}
