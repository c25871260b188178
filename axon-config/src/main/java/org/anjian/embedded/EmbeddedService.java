package org.anjian.embedded;

/** One child process with its own life: stopped and started deliberately, revived when it dies unasked. */
public interface EmbeddedService {

    /** The program's name as a person writes it, such as "PostgreSQL". */
    String name();

    /** The port on 127.0.0.1 where it answers; stays the same over restarts while the application lives. */
    int port();

    /** The process id, or -1 while it does not run. */
    long pid();

    /** Whether its process runs. */
    boolean isRunning();

    /**
     * Starts it and returns when it answers; does nothing if it runs.
     *
     * @throws EmbeddedStartException if it does not answer in time
     */
    void start();

    /** Stops it cleanly; it stays down until {@link #start()}. */
    void stop();

    /** Kills its process as a power cut would; it is then revived like after any other death. */
    void kill();
}
