package org.anjian.query.web;

import java.util.UUID;
import org.slf4j.MDC;

/**
 * The number of a request: in the header {@value #HEADER} of its answer, in every line of the log that was written for it, and in the
 * body of an answer that tells of a fault. It is made here and never taken from the caller, who could write into the log by it.
 */
public final class RequestId {

    /** The header of the answer. */
    public static final String HEADER = "Anjian-Request";

    /** The name in the log, and in the context of a GraphQL execution. */
    public static final String KEY = "request";

    private RequestId() {}

    /** A new number, which lines of the log have from now on, until {@link #end()}. */
    public static String begin() {
        String id = UUID.randomUUID().toString();
        MDC.put(KEY, id);
        return id;
    }

    /** The number of the request that this thread answers, or a new one where it answers none. */
    public static String current() {
        String id = MDC.get(KEY);
        return id == null ? UUID.randomUUID().toString() : id;
    }

    /** The thread is done with the request. */
    public static void end() {
        MDC.remove(KEY);
    }
}
