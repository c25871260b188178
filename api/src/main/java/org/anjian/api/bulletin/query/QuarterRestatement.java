package org.anjian.api.bulletin.query;

import java.util.List;
import org.anjian.api.bulletin.BulletinDivision;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.monthlyreturn.ReturnFigures;
import org.anjian.api.monthlyreturn.query.Restatement;

/**
 * The figures of a quarter as a bulletin published them and as its months are now, and the events in between: {@code published +
 * effect = restated}, and {@code effect} is the sum of the effects of the events.
 *
 * @param revision the revision
 * @param position the position of the event store up to which the restated figures count
 * @param effect the difference, figure by figure
 * @param parts the parts, by sector and by region
 * @param explained the events that changed a figure after the return was signed, by return
 */
public record QuarterRestatement(
        QuarterlyBulletinId bulletinId,
        int revision,
        long position,
        ReturnFigures published,
        ReturnFigures restated,
        ReturnFigures effect,
        List<Part> parts,
        List<Explanation> explained) {

    public QuarterRestatement {
        parts = List.copyOf(parts);
        explained = List.copyOf(explained);
    }

    /** A part as it was published and as it is now. */
    public record Part(BulletinDivision division, String key, ReturnFigures published, ReturnFigures restated) {}

    /** An event that changed a figure of a return after it was signed. */
    public record Explanation(MonthlyReturnId returnId, Restatement.Explanation event) {}
}
