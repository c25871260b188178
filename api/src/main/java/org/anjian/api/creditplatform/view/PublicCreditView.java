package org.anjian.api.creditplatform.view;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.blacklist.BlacklistGround;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.penaltycase.PenaltyKind;
import org.jspecify.annotations.Nullable;

/**
 * What is public of a legal person, and nothing else: violations whose decision was made public and stands, and entries on the
 * blacklist that are public and in force.
 *
 * @param violationCount how many violations are public in all
 * @param violations the latest of them, at most 200
 * @param blacklist the entries
 */
public record PublicCreditView(
        CreditCode creditCode, long violationCount, List<PublicViolation> violations, List<PublicListing> blacklist) {

    public PublicCreditView {
        violations = List.copyOf(violations);
        blacklist = List.copyOf(blacklist);
    }

    /**
     * A violation.
     *
     * @param violations what it is called in the discretion standard
     * @param basis the provisions
     * @param fineFen the fine as it is now, in fen; null where there is none
     * @param dailyFen what was imposed again for every day of refusal, in fen
     */
    public record PublicViolation(
            String enterpriseName,
            @Nullable String decisionNumber,
            List<String> violations,
            @Nullable String basis,
            List<PenaltyKind> kinds,
            @Nullable Long fineFen,
            long dailyFen,
            long confiscationFen,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate publishedOn) {

        public PublicViolation {
            violations = List.copyOf(violations);
            kinds = List.copyOf(kinds);
        }
    }

    /** An entry on the blacklist. */
    public record PublicListing(
            String enterpriseName,
            @Nullable String listingNumber,
            BlacklistGround ground,
            @Nullable String basis,
            String body,
            @Nullable LocalDate listedOn,
            @Nullable LocalDate publishedOn,
            @Nullable LocalDate until) {}
}
