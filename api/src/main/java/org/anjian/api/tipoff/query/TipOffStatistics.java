package org.anjian.api.tipoff.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tip-offs in figures: no single one can be read from it (QJ16-15a, QJ16-15b). */
public record TipOffStatistics(Figures total, List<Row> rows) {

    public TipOffStatistics {
        rows = List.copyOf(rows);
    }

    /**
     * The figures of a group.
     *
     * @param key as the dimension writes it
     */
    public record Row(String key, Figures figures) {}

    /**
     * What is counted.
     *
     * @param verifiedTrue how many were true, in whole or in part
     * @param verificationRate how many of the accepted ones were verified, in percent; null where none was accepted
     * @param meanDaysToVerify from the acceptance to the verification; null where none was verified
     * @param overdue how many were not verified in time
     * @param rewardsPaid how many rewards were paid
     * @param rewardsPaidFen their sum, in fen
     */
    public record Figures(
            long received,
            long named,
            long accepted,
            long verified,
            long verifiedTrue,
            @Nullable Double verificationRate,
            @Nullable Double meanDaysToVerify,
            long overdue,
            long retaliation,
            long rewardsPaid,
            long rewardsPaidFen) {}
}
