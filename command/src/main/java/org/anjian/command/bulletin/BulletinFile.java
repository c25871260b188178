package org.anjian.command.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anjian.api.bulletin.BulletinMilestones;
import org.anjian.api.bulletin.BulletinSubject;
import org.anjian.api.bulletin.CompiledBulletin;
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
import org.anjian.api.campaign.Delivery;
import org.anjian.api.sector.Sector;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.jspecify.annotations.Nullable;

/** What a bulletin remembers of its own events, for its decisions about the latest revision. */
final class BulletinFile {

    BulletinSubject subject;
    int revision = 1;

    @Nullable
    LocalDate earliestOn;

    @Nullable
    LocalDate dueOn;

    boolean overdue;
    boolean nextOwed;

    @Nullable
    CompiledBulletin compiled;

    @Nullable
    Delivery delivery;

    @Nullable
    String number;

    final List<TypicalCaseId> typicalCases = new ArrayList<>();
    boolean completed;

    @Nullable
    Instant lastStepAt;

    private boolean issued;
    private boolean distributing;
    private boolean delivered;
    private boolean receipted;
    private boolean mediaPublished;
    private final Set<LeadershipRecipient> copies = EnumSet.noneOf(LeadershipRecipient.class);
    final List<Sector> sectors = new ArrayList<>();
    int batches;

    @Nullable
    String upTo;

    /** What was done with the latest revision. */
    BulletinMilestones milestones() {
        return new BulletinMilestones(
                compiled != null, issued, distributing, delivered, receipted, copies, mediaPublished, completed);
    }

    void enter(BulletinEvent event) {
        subject = event.bulletin();
        switch (event) {
            case QuarterlyBulletinExpected e -> {
                earliestOn = e.earliestOn();
                dueOn = e.dueOn();
            }
            case QuarterlyBulletinOverdue _ -> overdue = true;
            case NextQuarterlyBulletinOwed _ -> nextOwed = true;
            case QuarterlyBulletinCompiled e -> {
                compiled = e.compiled();
                lastStepAt = e.occurredAt();
            }
            case QuarterlyBulletinIssued e -> {
                issued = true;
                delivery = e.delivery();
                number = e.number();
                typicalCases.addAll(e.typicalCases());
                mediaPublished = e.typicalCases().isEmpty();
                lastStepAt = e.occurredAt();
            }
            case BulletinRevisionBegun e -> begin(e);
            case BulletinDistributed e -> {
                distributing = true;
                sectors.addAll(e.sectors());
                lastStepAt = e.occurredAt();
            }
            case BulletinBatchDelivered e -> {
                batches = e.batch();
                upTo = e.upTo() == null ? upTo : e.upTo();
                delivered = e.last();
            }
            case BulletinReceiptsCompleted _ -> receipted = true;
            case BulletinCopiedToLeadership e -> copies.add(e.recipient());
            case BulletinMediaPublished _ -> mediaPublished = true;
            case QuarterlyBulletinCompleted _ -> completed = true;
        }
    }

    /** A revision goes the whole way anew. */
    private void begin(BulletinRevisionBegun event) {
        revision = event.revision();
        compiled = null;
        number = null;
        issued = false;
        distributing = false;
        delivered = false;
        receipted = false;
        mediaPublished = false;
        completed = false;
        copies.clear();
        typicalCases.clear();
        sectors.clear();
        batches = 0;
        upTo = null;
        lastStepAt = event.occurredAt();
    }
}
