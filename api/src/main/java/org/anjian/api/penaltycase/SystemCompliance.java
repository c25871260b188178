package org.anjian.api.penaltycase;

import java.util.Set;

/** Whether a case kept to one of the three systems (ML20-05e). */
public enum SystemCompliance {
    /** It did (已落实). */
    OK,
    /** It did not (未落实). */
    MISSING,
    /** It did not have to (不适用). */
    NOT_APPLICABLE;

    static SystemCompliance of(Set<ProcessFact> facts, ProcessFact asked) {
        return facts.contains(asked) ? OK : MISSING;
    }
}
