package org.anjian.command.tipoff;

import java.util.Optional;
import org.anjian.api.tipoff.TipOffId;

/** Which tip-off a receipt code is for. */
@FunctionalInterface
public interface Receipts {

    /** The tip-off that is found by the open part of a code. */
    Optional<TipOffId> find(String selector);
}
