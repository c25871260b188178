package org.anjian.command.tipoff;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.Doer;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.api.person.PersonalText;
import org.anjian.api.region.RegionLevel;
import org.anjian.api.tipoff.ConcealedDeaths;
import org.anjian.api.tipoff.MessageSender;
import org.anjian.api.tipoff.TipOffAbout;
import org.anjian.api.tipoff.TipOffCommand;
import org.anjian.api.tipoff.TipOffHazard;
import org.anjian.api.tipoff.TipOffId;
import org.anjian.api.tipoff.TipOffMatterId;
import org.anjian.api.tipoff.TipOffOutcome;
import org.anjian.api.tipoff.TipOffRefusal;
import org.anjian.api.tipoff.TipOffState;
import org.anjian.api.tipoff.TipOffSubject;
import org.anjian.api.tipoff.command.AcceptTipOff;
import org.anjian.api.tipoff.command.AnswerReporter;
import org.anjian.api.tipoff.command.CloseTipOff;
import org.anjian.api.tipoff.command.ExtendTipOffVerification;
import org.anjian.api.tipoff.command.GrantReward;
import org.anjian.api.tipoff.command.LeaveTipOffMessage;
import org.anjian.api.tipoff.command.OrderTipOffMeasures;
import org.anjian.api.tipoff.command.PayReward;
import org.anjian.api.tipoff.command.ProposeTipOffReward;
import org.anjian.api.tipoff.command.RaiseTipOffHazard;
import org.anjian.api.tipoff.command.ReferTipOff;
import org.anjian.api.tipoff.command.RejectTipOff;
import org.anjian.api.tipoff.command.ReportTipOffRetaliation;
import org.anjian.api.tipoff.command.SendTipOffMessage;
import org.anjian.api.tipoff.command.TransferTipOff;
import org.anjian.api.tipoff.command.VerifyTipOff;
import org.anjian.api.tipoff.command.WaiveReward;
import org.anjian.api.tipoff.event.RewardGranted;
import org.anjian.api.tipoff.event.RewardPaid;
import org.anjian.api.tipoff.event.RewardWaived;
import org.anjian.api.tipoff.event.TipOffAccepted;
import org.anjian.api.tipoff.event.TipOffAnswered;
import org.anjian.api.tipoff.event.TipOffClosed;
import org.anjian.api.tipoff.event.TipOffEvent;
import org.anjian.api.tipoff.event.TipOffHazardRaised;
import org.anjian.api.tipoff.event.TipOffMeasuresOrdered;
import org.anjian.api.tipoff.event.TipOffMessageLeft;
import org.anjian.api.tipoff.event.TipOffReceived;
import org.anjian.api.tipoff.event.TipOffReferred;
import org.anjian.api.tipoff.event.TipOffRejected;
import org.anjian.api.tipoff.event.TipOffRetaliationReported;
import org.anjian.api.tipoff.event.TipOffRewardProposed;
import org.anjian.api.tipoff.event.TipOffTransferred;
import org.anjian.api.tipoff.event.TipOffVerificationExtended;
import org.anjian.api.tipoff.event.TipOffVerificationOverdue;
import org.anjian.api.tipoff.event.TipOffVerified;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What somebody reported (举报), from its receipt to the answer and the reward (QJ16-15a, QJ16-15b). Who it was is not in it. */
@Aggregate
class TipOff {

    @AggregateIdentifier
    private TipOffId id;

    private TipOffSubject subject;
    private TipOffStanding standing;

    TipOff() {}

    TipOff(TipOffReceived received) {
        apply(received);
    }

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), null);
        TipOffCommand command = (TipOffCommand) message.getPayload();
        Refuse.when(
                command.occurredAt().isBefore(standing.received().occurredAt()),
                TipOffRefusal.BEFORE_THE_TIP_OFF,
                "occurredAt");
    }

    /** The verification is awaited from the acceptance on, where a rule was in force on that day. */
    @CommandHandler
    Decision handle(
            AcceptTipOff command, Actor actor, Matters matters, VerificationLimit limit, DeadlineManager deadlines) {
        standing.requireNew();
        TipOffMatterId matter = command.matter() == null ? TipOffMatterId.next() : command.matter();
        Refuse.when(
                command.matter() != null
                        && matters.regionOf(matter)
                                .filter(region -> region.isWithin(actor.jurisdiction()))
                                .isEmpty(),
                TipOffRefusal.MATTER_ELSEWHERE,
                "matter");
        LocalDate verifyBy = limit.from(subject.region(), LegalTime.dayOf(command.occurredAt()))
                .orElse(null);
        await(verifyBy, deadlines);
        return record(new TipOffAccepted(
                subject,
                command.occurredAt(),
                matter,
                standing.received().named(),
                standing.received().occurredAt(),
                actor.id(),
                verifyBy));
    }

    @CommandHandler
    Decision handle(TransferTipOff command) {
        Refuse.unless(standing.isIn(TipOffState.RECEIVED, TipOffState.VERIFYING), TipOffRefusal.ALREADY_DECIDED);
        return record(new TipOffTransferred(subject, command.occurredAt(), command.to(), command.reason()));
    }

    @CommandHandler
    Decision handle(RejectTipOff command) {
        standing.requireNew();
        return record(new TipOffRejected(subject, command.occurredAt(), command.reason()));
    }

    @CommandHandler
    Decision handle(ExtendTipOffVerification command, VerificationLimit limit, DeadlineManager deadlines) {
        standing.requireVerifying();
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        LocalDate verifyBy = standing.extensible(day);
        LocalDate later = limit.extended(subject.region(), verifyBy, day);
        await(later, deadlines);
        return record(new TipOffVerificationExtended(subject, command.occurredAt(), later, command.reason()));
    }

    @CommandHandler
    Decision handle(VerifyTipOff command) {
        standing.requireVerifying();
        Refuse.when(
                command.outcome() != TipOffOutcome.FALSE && command.record().isEmpty(),
                TipOffRefusal.WRITTEN_RECORD_NEEDED,
                "record");
        Refuse.when(
                standing.received().deaths()
                        && (command.government() == null
                                || command.government().level().compareTo(RegionLevel.COUNTY) > 0
                                || !subject.region().isWithin(command.government())),
                TipOffRefusal.VERIFIED_TOO_LOW,
                "government");
        return record(new TipOffVerified(
                subject,
                command.occurredAt(),
                command.outcome(),
                command.findings(),
                command.record(),
                command.government()));
    }

    @CommandHandler
    Decision handle(OrderTipOffMeasures command, Actor actor) {
        Refuse.unless(
                standing.isIn(TipOffState.VERIFIED_TRUE, TipOffState.VERIFIED_PARTLY), TipOffRefusal.NOT_VERIFIED);
        return record(new TipOffMeasuresOrdered(subject, command.occurredAt(), command.measures(), actor.id()));
    }

    /** The hazard's id and reference are drawn here and stand in this record alone. */
    @CommandHandler
    Decision handle(RaiseTipOffHazard command, Actor actor, EnterpriseAdmission admission) {
        standing.requireTrue();
        String tip = standing.received().text().text();
        WordedAnew.require(command.description(), tip, "description");
        WordedAnew.require(command.location(), tip, "location");
        KnownEnterprise enterprise = admission.admit(actor, RaiseTipOffHazard.class, command.enterpriseId());
        return record(new TipOffHazardRaised(
                subject,
                command.occurredAt(),
                new TipOffHazard(
                        HazardId.next(),
                        reference(),
                        enterprise.id(),
                        enterprise.region(),
                        command.severity(),
                        command.category(),
                        command.description(),
                        command.location())));
    }

    @CommandHandler
    Decision handle(ReferTipOff command) {
        standing.requireAccepted();
        WordedAnew.require(command.wording(), standing.received().text().text(), "wording");
        return record(new TipOffReferred(subject, command.occurredAt(), command.to(), reference(), command.wording()));
    }

    @CommandHandler
    Decision handle(AnswerReporter command) {
        standing.requireAnswerable();
        return record(new TipOffAnswered(subject, command.occurredAt(), personal(command.answer())));
    }

    @CommandHandler
    Decision handle(SendTipOffMessage command) {
        standing.requireRoom();
        return record(
                new TipOffMessageLeft(subject, command.occurredAt(), MessageSender.HANDLER, personal(command.text())));
    }

    @CommandHandler
    Decision handle(LeaveTipOffMessage command, ReceiptDesk receipts) {
        requireCode(command.code(), receipts);
        standing.requireRoom();
        return record(
                new TipOffMessageLeft(subject, command.occurredAt(), MessageSender.INFORMER, personal(command.text())));
    }

    /** Lets pass whoever shows the receipt code of this tip-off. */
    void requireCode(String code, ReceiptDesk receipts) {
        receipts.require(code, standing.received().receipt());
    }

    /** Retaliation may come when all is closed. */
    @CommandHandler
    Decision handle(ReportTipOffRetaliation command, ReceiptDesk receipts) {
        requireCode(command.code(), receipts);
        standing.requireRoomForAlerts();
        return record(new TipOffRetaliationReported(subject, command.occurredAt(), personal(command.text())));
    }

    @CommandHandler
    Decision handle(ProposeTipOffReward command, Actor actor, Matters matters, RewardRule rule) {
        TipOffMatterId matter = standing.rewardable();
        Refuse.unless(matters.firstNamed(matter).filter(id::equals).isPresent(), TipOffRefusal.NOT_THE_FIRST);
        long amount = amount(command, rule);
        Refuse.unless(matters.claim(matter, id), TipOffRefusal.MATTER_REWARDED);
        return record(new TipOffRewardProposed(
                subject, command.occurredAt(), matter, command.fineFen(), amount, actor.id(), command.concealed()));
    }

    private long amount(ProposeTipOffReward command, RewardRule rule) {
        LocalDate day = LegalTime.dayOf(standing.received().occurredAt());
        ConcealedDeaths concealed = command.concealed();
        if (concealed == null) {
            return rule.of(command.fineFen(), subject.region(), day);
        }
        Refuse.when(command.fineFen() > 0, TipOffRefusal.ONE_BASIS_OF_REWARD, "fineFen");
        Refuse.unless(
                standing.received().about() == TipOffAbout.ACCIDENT, TipOffRefusal.NOTHING_CONCEALED, "concealed");
        return rule.of(concealed, subject.region(), day);
    }

    @CommandHandler
    Decision handle(GrantReward command, Actor actor) {
        TipOffRewardProposed proposed = standing.proposed();
        standing.requireNotProposedBy(actor.doer());
        return record(new RewardGranted(subject, command.occurredAt(), proposed.amountFen(), actor.id()));
    }

    @CommandHandler
    Decision handle(WaiveReward command) {
        standing.proposed();
        return record(new RewardWaived(subject, command.occurredAt(), command.reason()));
    }

    @CommandHandler
    Decision handle(PayReward command, ReceiptDesk receipts) {
        long amount = standing.payable();
        requireCode(command.code(), receipts);
        return record(new RewardPaid(subject, command.occurredAt(), amount));
    }

    @CommandHandler
    Decision handle(CloseTipOff command) {
        standing.requireSettled();
        return record(new TipOffClosed(subject, command.occurredAt(), command.note()));
    }

    @DeadlineHandler(deadlineName = VerificationDue.NAME)
    void pass(VerificationDue due) {
        if (standing.isOverdue(due.verifyBy())) {
            apply(
                    new TipOffVerificationOverdue(subject, LegalTime.endOf(due.verifyBy()), due.verifyBy()),
                    MetaData.from(Actor.system(subject.region()).toMetadata()));
        }
    }

    private static void await(LocalDate verifyBy, DeadlineManager deadlines) {
        if (verifyBy != null) {
            deadlines.schedule(LegalTime.endOf(verifyBy), VerificationDue.NAME, new VerificationDue(verifyBy));
        }
    }

    private static String reference() {
        return UUID.randomUUID().toString();
    }

    /** Under the key of the informer: with it goes all that was said. */
    private PersonalText personal(String text) {
        return new PersonalText(standing.received().text().person(), text);
    }

    private Decision record(TipOffEvent event) {
        apply(event);
        return new Decision(id.raw(), version());
    }

    long version() {
        return getVersion() + 1;
    }

    @EventSourcingHandler
    void on(TipOffEvent event, @Nullable Doer doer) {
        id = event.tipOff().id();
        subject = event.tipOff();
        if (event instanceof TipOffReceived received) {
            standing = new TipOffStanding(received);
        }
        Objects.requireNonNull(standing).on(event, doer);
    }
}
