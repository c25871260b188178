package org.anjian.api.penaltycase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is owed under a decision: pure arithmetic that the write side and the folds share. Always: what was paid and what is
 * open are the fine and its surcharge; the surcharge of a claim is never higher than its fine (NL-CF72).
 *
 * @param pauses what keeps the surcharge from growing now
 */
public record FineAccount(List<FineClaim> claims, Set<SurchargePause> pauses) {

    /** Nothing owed. */
    public static final FineAccount EMPTY = new FineAccount(List.of(), Set.of());

    public FineAccount {
        claims = List.copyOf(claims);
        pauses = pauses.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(pauses));
    }

    /** One more claim. */
    public FineAccount with(FineClaim claim) {
        return new FineAccount(Stream.concat(claims.stream(), Stream.of(claim)).toList(), pauses);
    }

    /** The account at the end of a day. */
    public FineAccount at(LocalDate day) {
        return each(pauses.isEmpty() ? claim -> claim.countedThrough(day) : claim -> claim.skippedThrough(day));
    }

    /** The fines imposed. */
    public long fineFen() {
        return claims.stream().mapToLong(FineClaim::fineFen).sum();
    }

    /** What is open of the fines. */
    public long openFen() {
        return claims.stream().mapToLong(FineClaim::openFen).sum();
    }

    /** The surcharge counted so far. */
    public long surchargeFen() {
        return claims.stream().mapToLong(FineClaim::surchargeFen).sum();
    }

    /** What is open of that. */
    public long openSurchargeFen() {
        return claims.stream().mapToLong(FineClaim::openSurchargeFen).sum();
    }

    /** What was paid of fines and surcharges. */
    public long paidFen() {
        return claims.stream()
                .mapToLong(claim -> claim.paidFen() + claim.surchargePaidFen())
                .sum();
    }

    /** All that is open. */
    public long owedFen() {
        return openFen() + openSurchargeFen();
    }

    /**
     * The account after a payment: it goes to the fines first, so that the surcharge stops growing as early as can be.
     *
     * @param amountFen not more than is owed at the end of that day
     */
    public FineAccount paid(long amountFen, LocalDate day) {
        FineAccount counted = at(day);
        List<FineClaim> after = new ArrayList<>(counted.claims);
        long rest = amountFen;
        for (int i = 0; i < after.size(); i++) {
            long part = Math.min(rest, after.get(i).openFen());
            after.set(i, after.get(i).paid(part, 0));
            rest -= part;
        }
        for (int i = 0; i < after.size(); i++) {
            long part = Math.min(rest, after.get(i).openSurchargeFen());
            after.set(i, after.get(i).paid(0, part));
            rest -= part;
        }
        return new FineAccount(after, pauses);
    }

    /** The account from the beginning of a day on which the surcharge ceases to grow. */
    public FineAccount paused(SurchargePause pause, LocalDate from) {
        Set<SurchargePause> all = new HashSet<>(pauses);
        all.add(pause);
        return new FineAccount(at(from.minusDays(1)).claims, all);
    }

    /** The account from the beginning of a day on which one reason for the pause is gone. */
    public FineAccount resumed(SurchargePause pause, LocalDate from) {
        Set<SurchargePause> left = new HashSet<>(pauses);
        left.remove(pause);
        return new FineAccount(at(from.minusDays(1)).claims, left);
    }

    /** The account with another fine in its first claim, as from a day. */
    public FineAccount changed(long fineFen, LocalDate day) {
        if (claims.isEmpty()) {
            return this;
        }
        List<FineClaim> after = new ArrayList<>(at(day).claims);
        after.set(0, after.getFirst().changed(fineFen));
        return new FineAccount(after, pauses);
    }

    private FineAccount each(UnaryOperator<FineClaim> change) {
        return new FineAccount(claims.stream().map(change).toList(), pauses);
    }
}
