package org.anjian.command.tipoff;

/** How often a wrong receipt code was tried of late. Nothing of who tried. */
public interface RestingCodes {

    /** Whether so many wrong codes were tried with that open part that the right one rests too. */
    boolean rests(String selector);

    /** Counts a wrong code, whatever becomes of the running transaction. */
    void countWrong(String selector);
}
