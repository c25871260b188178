package org.anjian.api.closure.event;

import org.anjian.api.message.LegalBasis;

/** On which rules the acts rest that these events record (QJ16-06g). */
final class ClosureBasis {

    private ClosureBasis() {}

    static LegalBasis of(ClosureEvent event) {
        return switch (event) {
            case ClosureCriterionMet _,
                    ClosureDecided _,
                    ClosureExecuted _,
                    ClosureProposalWithdrawn _,
                    ClosureProposed _ -> LegalBasis.of("QJ16-10c", "NL-AQ113");
        };
    }
}
