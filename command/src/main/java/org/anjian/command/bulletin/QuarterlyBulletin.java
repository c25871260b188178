package org.anjian.command.bulletin;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.bulletin.BulletinCommand;
import org.anjian.api.bulletin.BulletinDivision;
import org.anjian.api.bulletin.BulletinMilestones;
import org.anjian.api.bulletin.BulletinRecipient;
import org.anjian.api.bulletin.BulletinRefusal;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.bulletin.command.CompileQuarterlyBulletin;
import org.anjian.api.bulletin.command.CompleteBulletin;
import org.anjian.api.bulletin.command.CopyBulletinToLeadership;
import org.anjian.api.bulletin.command.DeliverBulletinBatch;
import org.anjian.api.bulletin.command.DistributeBulletin;
import org.anjian.api.bulletin.command.IssueQuarterlyBulletin;
import org.anjian.api.bulletin.command.RecordBulletinMedia;
import org.anjian.api.bulletin.command.RecordBulletinReceipts;
import org.anjian.api.bulletin.command.ReviseQuarterlyBulletin;
import org.anjian.api.bulletin.event.BulletinBatchDelivered;
import org.anjian.api.bulletin.event.BulletinCopiedToLeadership;
import org.anjian.api.bulletin.event.BulletinDistributed;
import org.anjian.api.bulletin.event.BulletinEvent;
import org.anjian.api.bulletin.event.BulletinMediaPublished;
import org.anjian.api.bulletin.event.BulletinReceiptsCompleted;
import org.anjian.api.bulletin.event.BulletinRevisionBegun;
import org.anjian.api.bulletin.event.NextQuarterlyBulletinOwed;
import org.anjian.api.bulletin.event.QuarterlyBulletinCompiled;
import org.anjian.api.bulletin.event.QuarterlyBulletinCompleted;
import org.anjian.api.bulletin.event.QuarterlyBulletinExpected;
import org.anjian.api.bulletin.event.QuarterlyBulletinIssued;
import org.anjian.api.bulletin.event.QuarterlyBulletinOverdue;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Permissions;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.command.numbering.DocumentKind;
import org.anjian.command.numbering.DocumentNumbers;
import org.anjian.command.refusal.Refuse;
import org.anjian.command.typicalcase.ApprovedTypicalCases;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** The bulletin of one office for one quarter: compiled, issued, distributed, copied upward, completed; and its revisions. */
@Aggregate
class QuarterlyBulletin {

    @AggregateIdentifier
    private QuarterlyBulletinId id;

    private final BulletinFile file = new BulletinFile();

    QuarterlyBulletin() {}

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permit((BulletinCommand) message.getPayload(), actor, permissions);
    }

    /** Who may command at all is said by the table, and which office by the bulletin. */
    void permit(BulletinCommand command, Actor actor, Permissions permissions) {
        permissions.require(actor, command.getClass(), file.subject.office(), null);
        requireOffice(actor, file.subject.office());
    }

    /** A superior that reads the bulletin does not make it. */
    static void requireOffice(Actor actor, RegionCode office) {
        Refuse.unless(
                actor.role() == Role.SYSTEM || actor.jurisdiction().equals(office), BulletinRefusal.NOT_THE_OFFICE);
    }

    /** Makes the bulletin owed; harmless where it is owed already. */
    Decision expect(QuarterlyBulletinExpected expected, DeadlineManager deadlines) {
        if (file.dueOn == null) {
            apply(expected);
            BulletinDeadlines.schedule(expected.bulletin().quarter(), expected.dueOn(), deadlines);
        }
        return decision();
    }

    /** Has the figures compiled, also again; what was issued is never compiled again but revised. */
    Decision compile(CompileQuarterlyBulletin command, BulletinCompiler compiler, Actor actor) {
        Refuse.when(file.milestones().issued(), BulletinRefusal.DUPLICATE_PERIOD, "quarter");
        requireAfterLastStep(command.occurredAt());
        return record(new QuarterlyBulletinCompiled(
                file.subject,
                command.occurredAt(),
                file.revision,
                compiler.compile(file.subject, command.divisions(), command.occurredAt()),
                actor.id()));
    }

    @CommandHandler
    Decision handle(
            IssueQuarterlyBulletin command,
            Actor actor,
            BulletinCompiler compiler,
            ApprovedTypicalCases typicalCases,
            DocumentNumbers numbers) {
        Refuse.when(file.milestones().issued(), BulletinRefusal.DUPLICATE_PERIOD);
        Refuse.when(file.compiled == null, BulletinRefusal.NOTHING_COMPILED);
        Refuse.unless(file.compiled.sha256().equals(command.sha256()), BulletinRefusal.FIGURES_DIFFER, "sha256");
        Refuse.when(file.compiled.parts(BulletinDivision.SECTOR).isEmpty(), BulletinRefusal.SECTOR_BREAKDOWN_REQUIRED);
        requireAfterLastStep(command.occurredAt());
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        Refuse.when(day.isBefore(file.earliestOn), BulletinRefusal.RETURNS_STILL_DUE, "occurredAt");
        Refuse.unless(
                compiler.isCurrent(file.subject, file.compiled, command.occurredAt()), BulletinRefusal.RETURNS_CHANGED);
        command.typicalCases()
                .forEach(one -> Refuse.unless(
                        typicalCases.isApproved(one, file.subject.office()),
                        BulletinRefusal.TYPICAL_CASE_NOT_APPROVED,
                        "typicalCases"));
        return issue(command, day, actor, numbers);
    }

    /** What is late was missing before. Whether a bulletin came in time is a question of its first revision alone. */
    private Decision issue(IssueQuarterlyBulletin command, LocalDate day, Actor actor, DocumentNumbers numbers) {
        LocalDate last = file.dueOn;
        Delivery delivery = file.delivery == null ? Delivery.of(day, last) : file.delivery;
        if (file.delivery == null && delivery.timeliness() == Timeliness.LATE) {
            miss(last);
        }
        String number = numbers.next(
                actor.organisation(), file.subject.office(), DocumentKind.QUARTERLY_BULLETIN, day.getYear());
        return record(new QuarterlyBulletinIssued(
                file.subject,
                command.occurredAt(),
                file.revision,
                number,
                command.sha256(),
                command.typicalCases(),
                delivery,
                actor.id()));
    }

    @CommandHandler
    Decision handle(ReviseQuarterlyBulletin command, Actor actor) {
        requireIssued(command.occurredAt());
        return record(new BulletinRevisionBegun(
                file.subject, command.occurredAt(), file.revision + 1, command.reason(), actor.id()));
    }

    /** Orders the distribution; returns what the deliveries to the bodies say. */
    IssuedNumber distribute(DistributeBulletin command, DistributionList list, Actor actor) {
        requireIssued(command.occurredAt());
        Refuse.when(file.milestones().distributing(), BulletinRefusal.DISTRIBUTED_ALREADY);
        List<Sector> sectors = file.compiled.sectors();
        List<BulletinRecipient> bodies = list.bodies(file.subject.office(), sectors);
        apply(new BulletinDistributed(
                file.subject,
                command.occurredAt(),
                file.revision,
                bodies,
                sectors,
                list.enterprises(file.subject.office(), sectors),
                actor.id()));
        return new IssuedNumber(file.subject, file.revision, file.number, bodies, decision());
    }

    /** Takes the next enterprises of the distribution; returns what the deliveries to them say. */
    IssuedNumber deliver(DeliverBulletinBatch command, DistributionList list) {
        BulletinMilestones milestones = file.milestones();
        Refuse.unless(milestones.distributing(), BulletinRefusal.NOT_DISTRIBUTED);
        boolean next =
                command.revision() == file.revision && command.batch() == file.batches + 1 && !milestones.delivered();
        Refuse.unless(next, BulletinRefusal.BATCH_OUT_OF_ORDER, "batch");
        List<BulletinRecipient> enterprises = list.next(file.subject.office(), file.sectors, file.upTo);
        apply(new BulletinBatchDelivered(
                file.subject,
                command.occurredAt(),
                file.revision,
                command.batch(),
                enterprises.size(),
                enterprises.isEmpty() ? null : enterprises.getLast().key(),
                enterprises.size() < DistributionList.BATCH));
        return new IssuedNumber(file.subject, file.revision, file.number, enterprises, decision());
    }

    @CommandHandler
    Decision handle(RecordBulletinReceipts command, OpenReceipts receipts) {
        requireRevision(command.revision());
        if (file.milestones().receipted()) {
            return decision();
        }
        Refuse.unless(
                file.milestones().delivered() && receipts.open(id, file.revision) == 0,
                BulletinRefusal.RECEIPTS_MISSING);
        return record(new BulletinReceiptsCompleted(
                file.subject, command.occurredAt(), file.revision, receipts.all(id, file.revision)));
    }

    @CommandHandler
    Decision handle(CopyBulletinToLeadership command, Actor actor) {
        requireIssued(command.occurredAt());
        Refuse.when(
                file.milestones().copies().contains(command.recipient()), BulletinRefusal.COPIED_ALREADY, "recipient");
        return record(new BulletinCopiedToLeadership(
                file.subject, command.occurredAt(), file.revision, command.recipient(), actor.id()));
    }

    @CommandHandler
    Decision handle(RecordBulletinMedia command, ApprovedTypicalCases typicalCases) {
        requireRevision(command.revision());
        if (file.milestones().mediaPublished()) {
            return decision();
        }
        Refuse.unless(
                file.milestones().issued() && file.typicalCases.stream().allMatch(typicalCases::isPublished),
                BulletinRefusal.MEDIA_PUBLICATION_MISSING);
        return record(new BulletinMediaPublished(file.subject, command.occurredAt(), file.revision));
    }

    /** Every step is there, whatever the order in which they were made. */
    @CommandHandler
    Decision handle(CompleteBulletin command, Actor actor) {
        requireIssued(command.occurredAt());
        BulletinMilestones milestones = file.milestones();
        Refuse.unless(milestones.distributing(), BulletinRefusal.NOT_DISTRIBUTED);
        Refuse.unless(milestones.receipted(), BulletinRefusal.RECEIPTS_MISSING);
        Refuse.unless(milestones.copiedUp(), BulletinRefusal.LEADERSHIP_COPY_MISSING);
        Refuse.unless(milestones.mediaPublished(), BulletinRefusal.MEDIA_PUBLICATION_MISSING);
        Refuse.when(milestones.completed(), BulletinRefusal.COMPLETED_ALREADY);
        return record(new QuarterlyBulletinCompleted(file.subject, command.occurredAt(), file.revision, actor.id()));
    }

    @DeadlineHandler(deadlineName = BulletinDeadlines.OVERDUE)
    void pass(BulletinDeadlines.Due due) {
        if (file.delivery == null) {
            miss(due.dueOn());
        }
    }

    @DeadlineHandler(deadlineName = BulletinDeadlines.NEXT)
    void goOn(BulletinDeadlines.Next next) {
        if (!file.nextOwed) {
            pass(new NextQuarterlyBulletinOwed(file.subject, next.quarter().end(), next.quarter()));
        }
    }

    private void miss(LocalDate last) {
        if (!file.overdue) {
            pass(new QuarterlyBulletinOverdue(file.subject, LegalTime.endOf(last), last));
        }
    }

    private void pass(BulletinEvent event) {
        apply(event, MetaData.from(Actor.system(file.subject.office()).toMetadata()));
    }

    private void requireIssued(Instant at) {
        Refuse.unless(file.milestones().issued(), BulletinRefusal.NOT_ISSUED);
        requireAfterLastStep(at);
    }

    /** What is recorded of a revision that is no longer the latest comes too late. */
    private void requireRevision(int revision) {
        Refuse.unless(revision == file.revision, BulletinRefusal.NOT_ISSUED, "revision");
    }

    private void requireAfterLastStep(Instant at) {
        Refuse.when(
                file.lastStepAt != null && at.isBefore(file.lastStepAt),
                BulletinRefusal.BEFORE_LAST_STEP,
                "occurredAt");
    }

    private Decision record(BulletinEvent event) {
        apply(event);
        return decision();
    }

    private Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(BulletinEvent event) {
        id = event.bulletin().id();
        file.enter(event);
    }
}
