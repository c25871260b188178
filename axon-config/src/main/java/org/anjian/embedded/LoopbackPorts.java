package org.anjian.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Finds ports on 127.0.0.1 that nobody listens on. */
public final class LoopbackPorts {

    // Below the range from which Linux (32768) and macOS (49152) take ports for outgoing connections:
    // a service that restarts on its port must not find it taken by somebody's connection.
    private static final int LOWEST = 15_000;
    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 200;
    private static final Duration RELEASE = Duration.ofSeconds(15);

    private LoopbackPorts() {}

    /**
     * The preferred port if it is free or soon becomes so, else another one. A process that was killed holds its port until
     * its memory is gone, and those who know the service know this port alone.
     *
     * @param preferred a port, or 0 for no preference
     * @throws EmbeddedStartException if no free port is found
     */
    public static int free(int preferred) {
        if (preferred > 0 && Patience.until(RELEASE, () -> isFree(preferred))) {
            return preferred;
        }
        return ThreadLocalRandom.current()
                .ints(ATTEMPTS, LOWEST, HIGHEST)
                .filter(LoopbackPorts::isFree)
                .findFirst()
                .orElseThrow(() ->
                        new EmbeddedStartException("no free port on 127.0.0.1 between " + LOWEST + " and " + HIGHEST));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
