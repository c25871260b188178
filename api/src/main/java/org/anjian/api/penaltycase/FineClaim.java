package org.anjian.api.penaltycase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One amount that is owed under a decision, and the surcharge on it (加处罚款, NL-CF72). All amounts in fen.
 *
 * @param number the document that imposes it
 * @param fineFen what was imposed, as it is now
 * @param paidFen what was paid of it
 * @param payBy the last day without a surcharge
 * @param perMille the surcharge a day, in thousandths of what is open
 * @param surchargeFen the surcharge counted so far
 * @param surchargePaidFen what was paid of that
 * @param countedThrough the last day that is counted in it
 */
public record FineClaim(
        String number,
        long fineFen,
        long paidFen,
        LocalDate payBy,
        int perMille,
        long surchargeFen,
        long surchargePaidFen,
        LocalDate countedThrough) {

    private static final long THOUSAND = 1_000;

    /** A claim on which nothing was paid. */
    public static FineClaim of(String number, long fineFen, LocalDate payBy, int perMille) {
        return new FineClaim(number, fineFen, 0, payBy, perMille, 0, 0, payBy);
    }

    /** What is open of the fine. */
    public long openFen() {
        return fineFen - paidFen;
    }

    /** What is open of the surcharge counted so far. */
    public long openSurchargeFen() {
        return surchargeFen - surchargePaidFen;
    }

    /** The claim with the surcharge counted up to the end of a day; it never rises above the fine. */
    FineClaim countedThrough(LocalDate day) {
        if (!day.isAfter(countedThrough)) {
            return this;
        }
        long days = ChronoUnit.DAYS.between(countedThrough, day);
        long grown = Math.min(fineFen, surchargeFen + openFen() * perMille * days / THOUSAND);
        return with(fineFen, paidFen, Math.max(surchargeFen, grown), surchargePaidFen, day);
    }

    /** The claim with the days up to the end of a day left out. */
    FineClaim skippedThrough(LocalDate day) {
        return day.isAfter(countedThrough) ? with(fineFen, paidFen, surchargeFen, surchargePaidFen, day) : this;
    }

    FineClaim paid(long ofFine, long ofSurcharge) {
        return with(fineFen, paidFen + ofFine, surchargeFen, surchargePaidFen + ofSurcharge, countedThrough);
    }

    /** The claim with another fine: the surcharge is never higher than it, and what was paid is never more than is owed. */
    FineClaim changed(long newFineFen) {
        long paid = Math.min(paidFen, newFineFen);
        long surcharge = Math.min(surchargeFen, newFineFen);
        return with(newFineFen, paid, surcharge, Math.min(surchargePaidFen, surcharge), countedThrough);
    }

    private FineClaim with(long fine, long paid, long surcharge, long surchargePaid, LocalDate counted) {
        return new FineClaim(number, fine, paid, payBy, perMille, surcharge, surchargePaid, counted);
    }
}
