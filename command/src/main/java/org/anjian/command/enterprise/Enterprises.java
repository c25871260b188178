package org.anjian.command.enterprise;

import java.util.Optional;
import org.anjian.api.enterprise.EnterpriseId;

/** The enterprises that the write side knows. */
@FunctionalInterface
public interface Enterprises {

    /** The enterprise as it is now; empty where none is registered under that id. */
    Optional<KnownEnterprise> find(EnterpriseId id);
}
