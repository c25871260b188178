package org.anjian.api.casefile.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.casefile.CaseFileProgrammeSubject;
import org.anjian.api.casefile.EffectIndicator;
import org.axonframework.serialization.Revision;

/**
 * The effect of enforcement was evaluated.
 *
 * @param evaluatedBy the account
 */
@Revision("1")
public record EnforcementEffectEvaluated(
        CaseFileProgrammeSubject programme,
        Instant occurredAt,
        int year,
        String sample,
        List<EffectIndicator> indicators,
        String findings,
        String evaluatedBy)
        implements CaseFileProgrammeEvent {

    public EnforcementEffectEvaluated {
        indicators = List.copyOf(indicators);
    }
}
