package org.anjian.operations;

import java.util.Map;

/** A long task that an operator starts, such as the rebuild of a read model. Every bean of this type is offered. */
public interface Job {

    /** The name by which it is started, such as {@code rebuild}. */
    String name();

    /**
     * Does the task; the same job never runs twice at a time.
     *
     * @param arguments what the operator gave
     * @param progress hears how far it is; asked at least once a second whether to go on
     * @return the result as the operator sees it: values that JSON can hold
     * @throws JobRefused if it cannot be done, for a reason the operator can act on
     * @throws java.util.concurrent.CancellationException by {@link JobProgress#throwIfCancelled()}
     * @throws Exception for everything nobody foresaw; it is logged, and the operator sees its message
     */
    Map<String, Object> run(JobArguments arguments, JobProgress progress) throws Exception;
}
