package org.anjian.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

/** Readers of what is public, as they come over HTTP, without login. */
final class PublicReaders implements AutoCloseable {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    PublicReaders(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    /** The body of an answer. */
    byte[] get(String path, String accept) {
        try {
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(URI.create(base + path))
                            .header("Accept", accept)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " was answered with " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException failed) {
            throw new IllegalStateException(path + " was not answered", failed);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", told);
        }
    }

    /**
     * Many readers at once, each of whom asks for something, reads for a while, and asks for something else.
     *
     * @param pauseMillis how long each reads; 0 for as fast as they can
     * @param path what is asked for, by a random number
     */
    Map<String, Double> together(
            String name, int readers, int each, long pauseMillis, String accept, IntFunction<String> path)
            throws InterruptedException, ExecutionException {
        // as often as is measured: compilers take a while on both sides
        ask(readers, each, pauseMillis, accept, path);
        long began = System.nanoTime();
        long[] nanos = ask(readers, each, pauseMillis, accept, path);
        double seconds = (System.nanoTime() - began) / 1e9;
        Arrays.sort(nanos);
        Map<String, Double> measured = new LinkedHashMap<>();
        measured.put(name + ".perSecond", nanos.length / seconds);
        measured.put(name + ".p50Millis", nanos[nanos.length / 2] / 1e6);
        measured.put(name + ".p95Millis", nanos[(int) (nanos.length * 0.95)] / 1e6);
        System.err.printf(
                "  %-45s %8.0f/s  p50 %7.1f ms  p95 %7.1f ms%n",
                name,
                measured.get(name + ".perSecond"),
                measured.get(name + ".p50Millis"),
                measured.get(name + ".p95Millis"));
        return measured;
    }

    private long[] ask(int readers, int each, long pauseMillis, String accept, IntFunction<String> path)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<long[]>> all = new ArrayList<>();
            for (int reader = 0; reader < readers; reader++) {
                Random random = new Random(reader);
                all.add(threads.submit(() -> {
                    LockSupport.parkNanos(random.nextLong(pauseMillis * 1_000_000 + 1));
                    long[] took = new long[each];
                    for (int i = 0; i < each; i++) {
                        long began = System.nanoTime();
                        get(path.apply(random.nextInt(1 << 30)), accept);
                        took[i] = System.nanoTime() - began;
                        LockSupport.parkNanos(pauseMillis * 1_000_000);
                    }
                    return took;
                }));
            }
            LongStream took = LongStream.empty();
            for (Future<long[]> one : all) {
                took = LongStream.concat(took, Arrays.stream(one.get()));
            }
            return took.toArray();
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
