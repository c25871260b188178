package org.anjian.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Writers in a closed loop: each sends its next operation when the one before is acknowledged. */
final class Writers {

    private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(30);

    private final CpuMeter cpu;
    private final Duration warmUp;
    private final long atLeast;
    private final Duration measured;

    Writers(CpuMeter cpu, Sizes sizes) {
        this.cpu = cpu;
        this.warmUp = sizes.warmUp();
        this.atLeast = sizes.warmUpOperations();
        this.measured = sizes.measured();
    }

    /** What one writer does again and again. */
    interface Writer extends AutoCloseable {

        void once() throws Exception;

        @Override
        default void close() throws SQLException {}
    }

    /** Makes a writer, in its own thread. */
    interface Source {
        Writer writer(int index) throws Exception;
    }

    /**
     * Runs them.
     *
     * @throws IllegalStateException where any operation fails: a rate with failures in it means nothing
     */
    Measurement run(String name, String what, String unit, int writers, Source source) throws InterruptedException {
        var run = new Run(source, writers, atLeast);
        run.start();
        run.warmUp(warmUp);
        CpuMeter.Reading before = cpu.read();
        long from = System.nanoTime();
        run.countFrom(from);
        run.letWrite(measured);
        run.awaitFirst();
        long to = System.nanoTime();
        Cores cores = cpu.since(before);
        long[] nanos = run.stop(to);
        return new Measurement(name, what, unit, nanos.length * 1e9 / (to - from), Latency.of(nanos), cores);
    }

    private static final class Run {

        private final Source source;
        private final List<Thread> threads = new ArrayList<>();
        private final List<Timings> timings = new ArrayList<>();
        private final CountDownLatch ready;
        private final CountDownLatch warm;
        private final CountDownLatch failed = new CountDownLatch(1);
        private final AtomicReference<Exception> failure = new AtomicReference<>();
        private final CountDownLatch first = new CountDownLatch(1);
        private volatile long from = Long.MAX_VALUE;
        private volatile boolean stopped;

        private Run(Source source, int writers, long warmUpOperations) {
            this.source = source;
            this.ready = new CountDownLatch(writers);
            this.warm = new CountDownLatch(Math.toIntExact(warmUpOperations));
            for (int i = 0; i < writers; i++) {
                int index = i;
                var own = new Timings();
                timings.add(own);
                threads.add(Thread.ofPlatform().name("writer-" + i).unstarted(() -> write(index, own)));
            }
        }

        private void start() throws InterruptedException {
            threads.forEach(Thread::start);
            ready.await();
        }

        /** At least that long and that many operations: a virtual machine that still compiles is not what is measured. */
        private void warmUp(Duration time) throws InterruptedException {
            letWrite(time);
            warm.await(LONGEST_WARM_UP.minus(time).toMillis(), TimeUnit.MILLISECONDS);
        }

        /** For that long, unless a writer fails. */
        private void letWrite(Duration time) throws InterruptedException {
            failed.await(time.toNanos(), TimeUnit.NANOSECONDS);
        }

        private void countFrom(long nanos) {
            from = nanos;
        }

        /** On a busy machine a short run may end before anything is acknowledged. */
        private void awaitFirst() throws InterruptedException {
            first.await();
        }

        private long[] stop(long to) throws InterruptedException {
            stopped = true;
            for (Thread thread : threads) {
                thread.join();
            }
            if (failure.get() != null) {
                throw new IllegalStateException("a writer failed: " + failure.get(), failure.get());
            }
            return timings.stream().flatMapToLong(each -> each.endedBefore(to)).toArray();
        }

        /** Nobody waits for a run that has failed. */
        private void release() {
            failed.countDown();
            first.countDown();
            while (warm.getCount() > 0) {
                warm.countDown();
            }
        }

        private void write(int index, Timings own) {
            boolean waiting = true;
            try (Writer writer = source.writer(index)) {
                ready.countDown();
                waiting = false;
                while (!stopped && failure.get() == null) {
                    long began = System.nanoTime();
                    writer.once();
                    long ended = System.nanoTime();
                    warm.countDown();
                    if (from != Long.MAX_VALUE && ended - from >= 0) {
                        own.add(ended, ended - began);
                        first.countDown();
                    }
                }
            } catch (Exception e) {
                failure.compareAndSet(null, e);
                release();
            } finally {
                if (waiting) {
                    ready.countDown();
                }
            }
        }
    }
}
