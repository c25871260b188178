package org.anjian.command.tipoff;

import java.util.Optional;
import org.anjian.api.tipoff.ReporterIdentityId;
import org.anjian.api.tipoff.TipOffId;

/** Where the informers of tip-offs are kept, for the informers alone. */
@FunctionalInterface
interface KeptIdentities {

    /** The record in the vault; empty where neither name nor contact was given. */
    Optional<ReporterIdentityId> of(TipOffId tipOff);
}
