package org.anjian.config.proof;

import org.anjian.proof.Hash;
import org.jspecify.annotations.Nullable;

/**
 * An event of the store with its hash computed anew.
 *
 * @param leaf null where the event is no JSON any more
 * @param asAppended whether it has the hash that was stored when it was appended
 */
record HashedEvent(long position, @Nullable Hash leaf, boolean asAppended, String event, String record) {}
