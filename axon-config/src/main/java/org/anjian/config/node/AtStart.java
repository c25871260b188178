package org.anjian.config.node;

import org.springframework.context.SmartLifecycle;

/** Does some work once, at a certain place in the start of a node. Where it fails, the node does not start. */
public final class AtStart implements SmartLifecycle {

    /** Before anything reads personal data or tokens. */
    public static final int BEFORE_ALL_READING = Integer.MIN_VALUE + 500;

    private final int phase;
    private final Runnable work;
    private volatile boolean done;

    /**
     * Does nothing before the node starts.
     *
     * @param phase the place in the start: lower is earlier
     */
    public AtStart(int phase, Runnable work) {
        this.phase = phase;
        this.work = work;
    }

    @Override
    public void start() {
        work.run();
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    @Override
    public int getPhase() {
        return phase;
    }
}
