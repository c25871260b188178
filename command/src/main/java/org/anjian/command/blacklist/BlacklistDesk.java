package org.anjian.command.blacklist;

import java.time.Instant;
import org.anjian.api.blacklist.BlacklistRefusal;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.command.numbering.DocumentKind;
import org.anjian.command.numbering.DocumentNumbers;
import org.springframework.stereotype.Component;

/** What the stages of an entry ask beyond the entry itself: terms, the penalty, and numbers. */
@Component
public class BlacklistDesk {

    private final BlacklistTerms terms;
    private final PenaltyBases penalties;
    private final DocumentNumbers numbers;

    BlacklistDesk(BlacklistTerms terms, PenaltyBases penalties, DocumentNumbers numbers) {
        this.terms = terms;
        this.penalties = penalties;
        this.numbers = numbers;
    }

    BlacklistTerms terms() {
        return terms;
    }

    /**
     * The penalty of a case, be it revoked.
     *
     * @throws RefusedException {@link BlacklistRefusal#PENALTY_UNKNOWN} where there is none
     */
    PenaltyBasis penalty(PenaltyCaseId penaltyCase) {
        return penalties
                .find(penaltyCase)
                .orElseThrow(() -> new RefusedException(BlacklistRefusal.PENALTY_UNKNOWN, "penaltyCaseId"));
    }

    /** Whether the penalty that an entry rests on still stands. */
    boolean stands(PenaltyCaseId penaltyCase) {
        return !penalty(penaltyCase).revoked();
    }

    /** The next number of a kind of documents, of the body that acts. */
    String number(DocumentKind kind, Actor actor, RegionCode region, Instant at) {
        return numbers.next(
                actor.organisation(), region, kind, LegalTime.dayOf(at).getYear());
    }
}
