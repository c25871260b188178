package org.anjian.command.penaltycase;

import java.util.List;
import java.util.Optional;
import org.anjian.api.enterprise.EnterpriseId;

/** The penalty cases that the write side knows; those of other systems are not among them. */
public interface PenaltyCases {

    /** A case by its id; empty where there is none. */
    Optional<KnownPenaltyCase> find(String id);

    /** The cases against an enterprise itself whose penalties stand, by their days. */
    List<KnownPenaltyCase> penaltiesOf(EnterpriseId enterprise);
}
