package org.anjian.command.delegation;

import java.util.Optional;

/** Who may act for whom, as it is at this moment. */
@FunctionalInterface
public interface Delegations {

    /** A delegation; empty where there is none under that id. */
    Optional<KnownDelegation> find(String id);
}
