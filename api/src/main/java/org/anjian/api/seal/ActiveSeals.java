package org.anjian.api.seal;

import java.util.List;

/**
 * The seals that hold at this moment. One that a transaction set is among them as soon as that transaction is committed, on every
 * node.
 */
@FunctionalInterface
public interface ActiveSeals {

    /** All of them; few at any time. */
    List<ActiveSeal> now();
}
