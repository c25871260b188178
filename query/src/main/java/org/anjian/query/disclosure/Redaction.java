package org.anjian.query.disclosure;

import java.util.List;
import org.anjian.api.disclosure.DisclosedDecision;
import org.anjian.api.disclosure.PublicWording;
import org.anjian.api.disclosure.view.PublicDecisionView;

/**
 * What of a decision the public reads (公开内容): legal persons by name and credit code, natural persons neither by name nor by
 * number, of the facts the reviewed words alone. What is not named here does not get out: a field that a decision gains later is not
 * public until somebody adds it.
 */
final class Redaction {

    private Redaction() {}

    /** The public content of a decision, beside what the enterprise says of it. */
    static PublicDecisionView.Content of(
            DisclosedDecision decision, PublicWording wording, List<PublicDecisionView.Reply> replies) {
        return new PublicDecisionView.Content(
                decision.kind(),
                decision.agency(),
                decision.party(),
                decision.enterpriseName(),
                decision.enterpriseId().creditCode(),
                decision.region(),
                decision.region().path(),
                decision.decidedOn(),
                decision.grounds(),
                decision.penalties(),
                decision.fineFen(),
                decision.confiscationFen(),
                wording.summary(),
                wording.withheld(),
                replies);
    }
}
