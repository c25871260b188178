package org.anjian.command.tipoff;

import java.util.Optional;
import org.anjian.api.tipoff.TipOffId;

/** Which tip-off a receipt code is for, and how often a wrong one was tried. */
public interface Receipts {

    /** The tip-off that is found by the open part of a code. */
    Optional<TipOffId> find(String selector);

    /** Whether so many wrong codes were tried with that open part that the right one rests too. */
    boolean rests(String selector);

    /** Counts a wrong code, whatever becomes of the running transaction. */
    void countWrong(String selector);
}
