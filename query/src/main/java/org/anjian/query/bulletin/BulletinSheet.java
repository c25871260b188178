package org.anjian.query.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anjian.api.bulletin.BulletinMilestones;
import org.anjian.api.bulletin.BulletinSubject;
import org.anjian.api.bulletin.CompiledBulletin;
import org.anjian.api.bulletin.IssuedRevision;
import org.anjian.api.bulletin.LeadershipRecipient;
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
import org.anjian.api.bulletin.view.QuarterlyBulletinView;
import org.anjian.api.campaign.Timeliness;
import org.anjian.query.journal.EventInfo;
import org.jspecify.annotations.Nullable;

/** A bulletin while an event is entered into it. */
final class BulletinSheet {

    private int revision = 1;
    private @Nullable String revisionReason;
    private @Nullable LocalDate earliestOn;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate overdueOn;
    private @Nullable CompiledBulletin compiled;
    private @Nullable LocalDate compiledOn;
    private @Nullable String compiledBy;
    private final List<IssuedRevision> issued = new ArrayList<>();
    private @Nullable LocalDate distributedOn;
    private int bodies;
    private int enterprises;
    private int enterprisesDelivered;
    private boolean delivered;
    private @Nullable LocalDate receiptedOn;
    private @Nullable LocalDate partyCommitteeOn;
    private @Nullable LocalDate governmentOn;
    private @Nullable LocalDate mediaPublishedOn;
    private @Nullable LocalDate completedOn;

    BulletinSheet() {}

    BulletinSheet(QuarterlyBulletinView view) {
        revision = view.revision();
        revisionReason = view.revisionReason();
        earliestOn = view.earliestOn();
        dueOn = view.dueOn();
        overdueOn = view.overdueOn();
        compiled = view.compiled();
        compiledOn = view.compiledOn();
        compiledBy = view.compiledBy();
        issued.addAll(view.issued());
        distributedOn = view.distributedOn();
        bodies = view.bodies();
        enterprises = view.enterprises();
        enterprisesDelivered = view.enterprisesDelivered();
        delivered = view.delivered();
        receiptedOn = view.receiptedOn();
        partyCommitteeOn = view.partyCommitteeOn();
        governmentOn = view.governmentOn();
        mediaPublishedOn = view.mediaPublishedOn();
        completedOn = view.completedOn();
    }

    void enter(BulletinEvent event, LocalDate day) {
        switch (event) {
            case QuarterlyBulletinExpected e -> {
                earliestOn = e.earliestOn();
                dueOn = e.dueOn();
            }
            case QuarterlyBulletinOverdue _ -> {
                if (!issuedInTime()) {
                    overdueOn = day;
                }
            }
            case NextQuarterlyBulletinOwed _ -> {}
            case QuarterlyBulletinCompiled e -> {
                compiled = e.compiled();
                compiledOn = day;
                compiledBy = e.compiledBy();
            }
            case QuarterlyBulletinIssued e -> issue(e, day);
            case BulletinRevisionBegun e -> begin(e);
            case BulletinDistributed e -> {
                distributedOn = day;
                bodies = e.bodies().size();
                enterprises = e.enterprises();
            }
            case BulletinBatchDelivered e -> {
                enterprisesDelivered += e.deliveries();
                delivered = e.last();
            }
            case BulletinReceiptsCompleted _ -> receiptedOn = day;
            case BulletinCopiedToLeadership e -> copy(e.recipient(), day);
            case BulletinMediaPublished _ -> mediaPublishedOn = day;
            case QuarterlyBulletinCompleted _ -> completedOn = day;
        }
    }

    /** What is issued is what was compiled last; a bulletin that was issued in time takes back that it was overdue. */
    private void issue(QuarterlyBulletinIssued event, LocalDate day) {
        if (compiled != null) {
            issued.add(new IssuedRevision(
                    event.revision(),
                    revisionReason,
                    event.number(),
                    compiled,
                    event.typicalCases(),
                    day,
                    event.delivery(),
                    event.issuedBy()));
        }
        if (issuedInTime()) {
            overdueOn = null;
        }
        if (event.typicalCases().isEmpty()) {
            mediaPublishedOn = day;
        }
    }

    private boolean issuedInTime() {
        return !issued.isEmpty() && issued.getFirst().delivery().timeliness() == Timeliness.ON_TIME;
    }

    private void begin(BulletinRevisionBegun event) {
        revision = event.revision();
        revisionReason = event.reason();
        compiled = null;
        compiledOn = null;
        compiledBy = null;
        distributedOn = null;
        bodies = 0;
        enterprises = 0;
        enterprisesDelivered = 0;
        delivered = false;
        receiptedOn = null;
        partyCommitteeOn = null;
        governmentOn = null;
        mediaPublishedOn = null;
        completedOn = null;
    }

    private void copy(LeadershipRecipient recipient, LocalDate day) {
        switch (recipient) {
            case PARTY_COMMITTEE -> partyCommitteeOn = day;
            case GOVERNMENT -> governmentOn = day;
        }
    }

    private BulletinMilestones milestones() {
        Set<LeadershipRecipient> copies = EnumSet.noneOf(LeadershipRecipient.class);
        if (partyCommitteeOn != null) {
            copies.add(LeadershipRecipient.PARTY_COMMITTEE);
        }
        if (governmentOn != null) {
            copies.add(LeadershipRecipient.GOVERNMENT);
        }
        return new BulletinMilestones(
                compiled != null,
                issued.stream().anyMatch(one -> one.revision() == revision),
                distributedOn != null,
                delivered,
                receiptedOn != null,
                copies,
                mediaPublishedOn != null,
                completedOn != null);
    }

    QuarterlyBulletinView view(BulletinSubject subject, EventInfo info) {
        return new QuarterlyBulletinView(
                subject.id(),
                info.version(),
                subject.office(),
                subject.office().path(),
                subject.quarter(),
                milestones().state(),
                revision,
                revisionReason,
                earliestOn,
                dueOn,
                overdueOn,
                compiled,
                compiledOn,
                compiledBy,
                issued,
                distributedOn,
                bodies,
                enterprises,
                enterprisesDelivered,
                delivered,
                receiptedOn,
                partyCommitteeOn,
                governmentOn,
                mediaPublishedOn,
                completedOn,
                info.recordedAt());
    }
}
