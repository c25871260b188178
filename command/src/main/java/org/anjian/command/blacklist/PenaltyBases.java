package org.anjian.command.blacklist;

import java.util.Optional;
import org.anjian.api.penaltycase.PenaltyCaseId;

/** The penalties on which a listing may rest. */
@FunctionalInterface
public interface PenaltyBases {

    /** The penalty of a case; empty where none was decided. */
    Optional<PenaltyBasis> find(PenaltyCaseId penaltyCase);
}
