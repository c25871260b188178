package org.anjian.operations;

import java.util.Map;

/** Adds to what {@code GET /operations/status} tells. Every bean of this type is asked, each time. */
@FunctionalInterface
public interface StatusContribution {

    /**
     * Adds entries; quick, because a person waits for it.
     *
     * @param status the status so far, in the order in which it is shown: values that JSON can hold
     */
    void contribute(Map<String, Object> status);
}
