package org.anjian.query.feed;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.anjian.api.feed.FeedRefusal;
import org.anjian.api.feed.PublicRecord;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.RefusedException;

/**
 * The register as Atom: one document of what is newest, and archived pages of what was before (RFC 5005). A page of the archive is
 * full or of a month that is over, and says only what stays public for ever; so it never changes, whatever is withdrawn later.
 * What there is to read stands in the first document, and at the address of the record.
 */
public final class AtomFeeds {

    private static final String ID = "urn:uuid:5a52c2a8-6a3d-3c63-9c34-2e8b7d0f1a01";
    private static final String TITLE = "安全生产行政执法公开 (Work-safety enforcement, public records)";

    private final ChangeRegister register;
    private final ChangeLedger ledger;
    private final PublicProperties settings;
    private final Renderings renderings = new Renderings();

    AtomFeeds(ChangeRegister register, ChangeLedger ledger, PublicProperties settings) {
        this.register = register;
        this.ledger = ledger;
        this.settings = settings;
    }

    /** What is newest: all that is in no archived page, and some more where that is little. */
    public Rendered newest(PublicAddresses addresses) {
        register.turnMonths();
        Asked asked = new Asked(addresses, ledger.head(), months().size());
        return renderings.of(asked, () -> newest(addresses, asked.head()));
    }

    /**
     * A page of the archive.
     *
     * @param page from 1
     * @throws RefusedException {@link FeedRefusal#NO_SUCH_FILE} where there is none, or it is not full yet
     */
    public Rendered archived(YearMonth month, int page, PublicAddresses addresses) {
        register.turnMonths();
        PublicMonth known =
                ledger.month(month).orElseThrow(() -> new RefusedException(FeedRefusal.NO_SUCH_FILE, "month"));
        if (page < 1 || page > archivedPages(known)) {
            throw new RefusedException(FeedRefusal.NO_SUCH_FILE, "page");
        }
        return renderings.of(new Archived(addresses, month, page), () -> archived(known, page, addresses));
    }

    private Rendered archived(PublicMonth known, int page, PublicAddresses addresses) {
        YearMonth month = known.month();
        long before = known.before() + (long) (page - 1) * settings.archivedEntries();
        int rows = (int) Math.min(settings.archivedEntries(), known.last() - before);
        AtomPaper paper = new AtomPaper(
                PublicAddresses.urn("archive:" + month + "/" + page),
                TITLE + " " + month + "/" + page,
                settings.publisher(),
                ledger.after(before + rows - 1, 1).getFirst().toldAt());
        paper.archived();
        paper.linked("self", addresses.of(PublicAddresses.archive(month, page)));
        paper.linked("current", addresses.of(PublicAddresses.ROOT + "/feed.atom"));
        previous(month, page).ifPresent(address -> paper.linked("prev-archive", addresses.of(address)));
        for (PublicChange change : ledger.after(before, rows)) {
            enter(paper, change, addresses);
        }
        return paper.rendered();
    }

    private Rendered newest(PublicAddresses addresses, long head) {
        List<PublicMonth> months = months();
        PublicMonth running = months.getLast();
        int archived = archivedPages(running);
        long unarchived = running.last() - running.before() - (long) archived * settings.archivedEntries();
        int wanted = (int) Math.max(unarchived, settings.entries());
        long after = Math.max(0, head - wanted);
        List<PublicChange> changes = ledger.after(after, wanted);
        AtomPaper paper = new AtomPaper(
                ID,
                TITLE,
                settings.publisher(),
                changes.isEmpty() ? Instant.EPOCH : changes.getLast().toldAt());
        paper.linked("self", addresses.of(PublicAddresses.ROOT + "/feed.atom"));
        paper.checkpoint(addresses.of(PublicAddresses.CHECKPOINT));
        lastArchive(months).ifPresent(address -> paper.linked("prev-archive", addresses.of(address)));
        for (PublicChange change : changes.reversed()) {
            PublicRecord record = change.record();
            if (record != null && record.isPublic()) {
                paper.entry(
                        PublicAddresses.urn(change.recordId()),
                        Wordings.title(record),
                        change.toldAt(),
                        LegalTime.startOf(record.clock().publishedOn()),
                        addresses.of(PublicAddresses.record(change.recordId())),
                        Wordings.summary(record));
            } else if (record != null) {
                paper.deleted(PublicAddresses.urn(change.recordId()), change.toldAt(), Wordings.summary(record));
            }
        }
        return paper.rendered();
    }

    /** Nothing of the record itself: what is withdrawn later must not go on standing in a page that never changes. */
    private static void enter(AtomPaper paper, PublicChange change, PublicAddresses addresses) {
        String id = PublicAddresses.urn(change.recordId());
        if (change.operation().isEnd()) {
            paper.deleted(id, change.toldAt(), Wordings.title(change));
        } else {
            paper.entry(
                    id,
                    Wordings.title(change),
                    change.toldAt(),
                    null,
                    addresses.of(PublicAddresses.record(change.recordId())),
                    null);
        }
    }

    private int archivedPages(PublicMonth month) {
        long full = month.rows() / settings.archivedEntries();
        boolean more = month.isClosed() && month.rows() % settings.archivedEntries() > 0;
        return (int) (more ? full + 1 : full);
    }

    private Optional<String> previous(YearMonth month, int page) {
        return page > 1
                ? Optional.of(PublicAddresses.archive(month, page - 1))
                : lastArchive(months().stream()
                        .filter(earlier -> earlier.month().isBefore(month))
                        .toList());
    }

    private Optional<String> lastArchive(List<PublicMonth> months) {
        return months.reversed().stream()
                .filter(month -> archivedPages(month) > 0)
                .findFirst()
                .map(month -> PublicAddresses.archive(month.month(), archivedPages(month)));
    }

    private List<PublicMonth> months() {
        return ledger.months();
    }

    private record Archived(PublicAddresses addresses, YearMonth month, int page) {}

    private record Asked(PublicAddresses addresses, long head, int months) {}
}
