package org.anjian.proof;

/** A proof, checkpoint or key that proves nothing; the message says what is wrong with it. */
public final class ProofRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * A refusal.
     *
     * @param what what is wrong, for a person
     */
    public ProofRefused(String what) {
        super(what);
    }
}
