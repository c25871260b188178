package org.anjian.embedded;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something outside this JVM that can only be asked again and again. */
final class Patience {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private Patience() {}

    /**
     * Asks until the answer is yes.
     *
     * @param limit how long to ask
     * @return whether the answer was yes in time; false also when the thread is interrupted
     */
    static boolean until(Duration limit, BooleanSupplier answer) {
        long end = System.nanoTime() + limit.toNanos();
        while (!answer.getAsBoolean()) {
            if (System.nanoTime() - end >= 0 || !pause(PAUSE)) {
                return false;
            }
        }
        return true;
    }

    /** @return false if the thread was interrupted, which is then marked again */
    static boolean pause(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
