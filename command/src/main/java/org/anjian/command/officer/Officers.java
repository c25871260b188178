package org.anjian.command.officer;

import java.util.Optional;

/** The enforcement officers in service that the write side knows. Auxiliaries and purchased staff are none (ML20-12b). */
@FunctionalInterface
public interface Officers {

    /** The officer who acts under an account; empty where nobody in service does. */
    Optional<KnownOfficer> find(String account);

    /** Whether that officer has both passed the entry exam and completed the entry training (QJ16-18a). */
    default boolean isQualified(String account) {
        return true;
    }
}
