package org.anjian.query.bulletin;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.anjian.api.bulletin.query.BulletinCompliance;
import org.anjian.api.bulletin.view.QuarterlyBulletinView;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.message.LegalTime;
import org.anjian.api.monthlyreturn.query.MonthlyReturnCompliance;
import org.anjian.api.monthlyreturn.view.MonthlyReturnView;
import org.anjian.api.region.RegionCode;
import org.anjian.query.monthlyreturn.MonthlyReturnQueries;

/** Counts returns and bulletins of a year by office. */
final class ComplianceTally {

    private static final double BASIS = 10_000.0;
    private static final double PERCENT = 100.0;

    private final Instant now;
    private final SortedMap<RegionCode, Counts> offices = new TreeMap<>();

    ComplianceTally(Instant now) {
        this.now = now;
    }

    private static final class Counts {
        private int owed;
        private int onTime;
        private int late;
        private int missing;
        private int bulletins;
        private int issued;
        private int issuedOnTime;
        private int overdue;
        private int inMedia;
        private int completed;
    }

    void enter(MonthlyReturnView view) {
        Counts counts = offices.computeIfAbsent(view.region(), office -> new Counts());
        counts.owed++;
        MonthlyReturnCompliance.Row row = MonthlyReturnQueries.row(view, now);
        switch (row.standing()) {
            case RECEIVED -> counts.onTime++;
            case LATE -> counts.late++;
            case MISSING -> counts.missing++;
            case RETURNED -> counts.missing += row.daysLate() > 0 ? 1 : 0;
            case PENDING -> {}
        }
    }

    void enter(QuarterlyBulletinView view) {
        Counts counts = offices.computeIfAbsent(view.office(), office -> new Counts());
        counts.bulletins++;
        boolean issued = !view.issued().isEmpty();
        boolean onTime = issued && view.issued().getFirst().delivery().timeliness() == Timeliness.ON_TIME;
        boolean pastDue = view.dueOn() != null && !now.isBefore(LegalTime.endOf(view.dueOn()));
        counts.issued += issued ? 1 : 0;
        counts.issuedOnTime += onTime ? 1 : 0;
        counts.overdue += !onTime && (issued || pastDue) ? 1 : 0;
        counts.inMedia += issued && view.mediaPublishedOn() != null ? 1 : 0;
        counts.completed += view.completedOn() == null ? 0 : 1;
    }

    List<BulletinCompliance.Row> rows() {
        return offices.entrySet().stream()
                .map(office -> row(office.getKey(), office.getValue()))
                .toList();
    }

    private static BulletinCompliance.Row row(RegionCode office, Counts counts) {
        Double percent = counts.owed == 0 ? null : Math.round(counts.onTime * BASIS / counts.owed) / PERCENT;
        return new BulletinCompliance.Row(
                office,
                counts.owed,
                counts.onTime,
                counts.late,
                counts.missing,
                percent,
                counts.bulletins,
                counts.issued,
                counts.issuedOnTime,
                counts.overdue,
                counts.inMedia,
                counts.completed);
    }
}
