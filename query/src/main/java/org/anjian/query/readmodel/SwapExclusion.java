package org.anjian.query.readmodel;

import java.util.function.LongConsumer;

/** Keeps the batches that are being projected apart from the swap of an index and the healing of documents, on all nodes. */
public interface SwapExclusion {

    /**
     * Runs a batch, beside other batches but not during a swap or a healing, in the running transaction or in one of its own.
     *
     * @param batch is told how often documents of the read model were healed
     */
    void sharing(String readModel, LongConsumer batch);

    /** Runs a swap or a healing while no batch of the read model runs, in a transaction of its own. */
    void alone(String readModel, Runnable swap);
}
