package org.anjian.query.readmodel;

/** Keeps the batches that are being projected and the swap of an index apart, on all nodes. */
public interface SwapExclusion {

    /** Runs a batch, beside other batches but not during a swap, in the running transaction or in one of its own. */
    void sharing(String readModel, Runnable batch);

    /** Runs a swap while no batch of the read model runs, in a transaction of its own. */
    void alone(String readModel, Runnable swap);
}
