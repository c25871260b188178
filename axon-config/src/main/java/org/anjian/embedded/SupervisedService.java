package org.anjian.embedded;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The life of a child process; how it is launched and shut down is the program's own affair. */
abstract class SupervisedService implements EmbeddedService {

    private static final Logger log = LoggerFactory.getLogger(SupervisedService.class);

    private final String name;
    private final Runnable stateChanged;
    private final Watchdog watchdog;
    private volatile @Nullable ServiceState current;
    private volatile int port;
    private volatile boolean wanted;

    /**
     * @param name as a person writes it
     * @param stateChanged called after each start and stop
     */
    SupervisedService(String name, Runnable stateChanged) {
        this.name = name;
        this.stateChanged = stateChanged;
        this.watchdog = new Watchdog(name, this::needsRevival, this::revive);
    }

    /** A child that an earlier application left and that answers; a leftover that does not is stopped here. */
    abstract @Nullable ServiceState takeOver(@Nullable ServiceState remembered);

    /**
     * Launches the program and returns when it answers.
     *
     * @param preferredPort the port it had before, or 0
     */
    abstract ServiceState launch(int preferredPort);

    /** Stops what an earlier start of this data folder left running, if anything. */
    abstract void stopLeftBehind();

    /** Ends the program cleanly, by force only when its time is over. */
    abstract void shutDown(RunningProcess process);

    /** First start in this application: takes over what runs, else launches, and watches it from then on. */
    final void begin(@Nullable ServiceState remembered, StartListener listener) {
        synchronized (this) {
            current = takeOver(remembered);
            if (current != null) {
                listener.onStep(name + " still runs as process " + pid() + ", taking it over");
            } else {
                listener.onStep("starting " + name);
                long began = System.nanoTime();
                current = launchOrClear(remembered == null ? 0 : remembered.port());
                listener.onStep(name + " answers on 127.0.0.1:" + current.port() + " after "
                        + Duration.ofNanos(System.nanoTime() - began).toMillis() + " ms");
            }
            port = current.port();
            wanted = true;
        }
        stateChanged.run();
        watchdog.begin();
    }

    /** Stops watching and stops the child. */
    final void end() {
        watchdog.end();
        stop();
    }

    final @Nullable ServiceState state() {
        return current;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final int port() {
        return port;
    }

    @Override
    public final long pid() {
        ServiceState state = current;
        return state == null ? -1 : state.process().pid();
    }

    @Override
    public final boolean isRunning() {
        ServiceState state = current;
        return state != null && state.process().isAlive();
    }

    @Override
    public final void start() {
        synchronized (this) {
            wanted = true;
            if (!isRunning()) {
                current = launchOrClear(port);
                port = current.port();
            }
        }
        stateChanged.run();
    }

    @Override
    public final void stop() {
        synchronized (this) {
            wanted = false;
            ServiceState state = current;
            if (state != null && state.process().isAlive()) {
                shutDown(state.process());
            }
            current = null;
        }
        stateChanged.run();
    }

    @Override
    public final synchronized void kill() {
        ServiceState state = current;
        if (state != null) {
            state.process().kill();
        }
    }

    /** A launch that failed half-way leaves nothing running that nobody knows. */
    private ServiceState launchOrClear(int preferredPort) {
        try {
            return launch(preferredPort);
        } catch (RuntimeException e) {
            stopLeftBehind();
            throw e;
        }
    }

    private boolean needsRevival() {
        return wanted && !isRunning();
    }

    private void revive() {
        synchronized (this) {
            if (!needsRevival()) {
                return;
            }
            log.warn("{} died (process {}); starting it again on port {}", name, pid(), port);
            current = launchOrClear(port);
            if (current.port() != port) {
                log.error(
                        "{} had to move from port {} to {}: restart the application, which knows only the old one",
                        name,
                        port,
                        current.port());
            }
            log.info("{} answers again as process {}", name, pid());
        }
        stateChanged.run();
    }
}
