package org.anjian.query.feed;

import org.springframework.context.SmartLifecycle;

/** Opens the month in which the node starts: from then on the register speaks for every month, also where there is nothing. */
final class RegisterOpening implements SmartLifecycle {

    private static final int BEFORE_THE_PROCESSORS = Integer.MIN_VALUE + 2_000;

    private final ChangeRegister register;
    private volatile boolean running;

    RegisterOpening(ChangeRegister register) {
        this.register = register;
    }

    @Override
    public void start() {
        register.turnMonths();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_PROCESSORS;
    }
}
