package org.anjian.command.tipoff;

import java.util.Optional;
import org.anjian.api.region.RegionCode;
import org.anjian.api.tipoff.TipOffId;
import org.anjian.api.tipoff.TipOffMatterId;

/** The matters that tip-offs are about, each with one reward at most (QJ16-15b). */
public interface Matters {

    /** The region of a matter; empty where there is none. */
    Optional<RegionCode> regionOf(TipOffMatterId matter);

    /** Of the tip-offs of a matter in which a name was given the one that came in first. */
    Optional<TipOffId> firstNamed(TipOffMatterId matter);

    /**
     * Takes the one reward of a matter, in the running transaction: of two at once the second waits for the first.
     *
     * @return false where it is taken
     */
    boolean claim(TipOffMatterId matter, TipOffId tipOff);
}
