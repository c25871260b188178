package org.anjian.api.ruleparameter.event;

import org.anjian.api.message.LegalBasis;

/** On which rules the acts rest that these events record (QJ16-06g). */
final class RuleParameterBasis {

    private RuleParameterBasis() {}

    static LegalBasis of(RuleParameterEvent event) {
        return switch (event) {
            case RuleParameterOverridden _, RuleParameterOverrideWithdrawn _ -> LegalBasis.of("QJ22B-02");
        };
    }
}
