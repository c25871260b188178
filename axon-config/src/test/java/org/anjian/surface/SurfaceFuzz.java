package org.anjian.surface;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sends a node odd requests and holds every answer to what holds for all: no fault of ours, nothing of what is inside, the headers, and
 * an end. Who wants more than a test takes the time for asks with {@code -Danjian.fuzz.requests=100000}.
 */
public final class SurfaceFuzz {

    /** How many requests are sent, where nobody says how many. */
    static final int USUAL = 3_000;

    private static final int AT_ONCE = 8;
    private static final int ADDRESSES = 250;
    private static final int TOLD = 25;
    private static final int NOT_SPOKEN = 501;
    private static final int VERSION_NOT_SPOKEN = 505;

    private static final Pattern INSIDE = Pattern.compile("\\bat [a-z][\\w.$]+\\([\\w$]+\\.java"
            + "|\\b(?:java|javax|jakarta|sun|jdk|org|com|co|tools|graphql|io|reactor)\\.[a-z][\\w.]*\\.[A-Z]\\w*[a-z]\\w*"
            + "|\\b[A-Z]\\w+(?:Exception|Error)\\b(?!\")"
            + "|LinkedHashMap|ArrayList|BigInteger"
            + "|PSQL|SQLSTATE|search_phase|index_not_found|x_content_parse"
            + "|Apache Tomcat|\\.java:[0-9]"
            + foldersOf("java.io.tmpdir", "user.home", "user.dir", "java.home"));

    /** The folders of this machine that no answer names. */
    private static String foldersOf(String... properties) {
        return Stream.of(properties)
                .map(property -> "|" + Pattern.quote(System.getProperty(property) + "/"))
                .collect(Collectors.joining());
    }

    /**
     * What came of it.
     *
     * @param answers how many answers of each kind, by status
     * @param faults what ought not to be, each with its request
     */
    public record Report(long seed, int requests, Map<String, Long> answers, List<String> faults, double perSecond) {}

    private final OddRequests requests;
    private final int port;
    private final long seed;
    private final Map<String, LongAdder> answers = new ConcurrentHashMap<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    public SurfaceFuzz(OddRequests requests, int port, long seed) {
        this.requests = requests;
        this.port = port;
        this.seed = seed;
    }

    /** How many requests were asked for. */
    public static int asked() {
        return Integer.getInteger("anjian.fuzz.requests", USUAL);
    }

    /** Sends the requests with numbers from the first to before the last. */
    public Report run(int first, int last) throws Exception {
        long begun = System.nanoTime();
        Semaphore free = new Semaphore(AT_ONCE);
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = first; i < last; i++) {
                int number = i;
                free.acquire();
                Future<?> unused = senders.submit(() -> {
                    try {
                        send(number);
                    } finally {
                        free.release();
                    }
                });
            }
        }
        Map<String, Long> counts = new TreeMap<>();
        answers.forEach((status, count) -> counts.put(status, count.sum()));
        return new Report(
                seed,
                last - first,
                counts,
                faults.stream().limit(TOLD).toList(),
                (last - first) * 1e9 / (System.nanoTime() - begun));
    }

    private void send(int number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        OddRequests.Sent sent = requests.next(random);
        try {
            byte[] from = {127, 0, 1, (byte) (1 + random.nextInt(ADDRESSES))};
            RawHttp.Answer answer = RawHttp.send(port, InetAddress.getByAddress(from), sent.bytes());
            answers.computeIfAbsent(Integer.toString(answer.status()), status -> new LongAdder())
                    .increment();
            fault(sent, answer)
                    .ifPresent(fault -> faults.add("request %d of seed %d: %s%n  %s%n  %s %s %s"
                            .formatted(
                                    number,
                                    seed,
                                    fault,
                                    sent,
                                    answer.status(),
                                    answer.headers(),
                                    shortened(answer.body()))));
        } catch (IOException | RuntimeException broken) {
            faults.add("request %d of seed %d: %s%n  %s".formatted(number, seed, broken, sent));
        }
    }

    private static Optional<String> fault(OddRequests.Sent sent, RawHttp.Answer answer) {
        if (answer.status() < 0) {
            return Optional.of("no answer for half a minute");
        }
        if (answer.status() == 0) {
            return sent.isHttp() ? Optional.of("hung up without a word") : Optional.empty();
        }
        if (answer.status() >= 500 && answer.status() != NOT_SPOKEN && answer.status() != VERSION_NOT_SPOKEN) {
            return Optional.of("a fault of ours");
        }
        if (answer.body().contains("\"INTERNAL\"")) {
            return Optional.of("a fault of ours within the answer");
        }
        if (isText(answer) && !isForOperators(sent, answer)) {
            var inside = INSIDE.matcher(answer.body());
            if (inside.find()) {
                return Optional.of("tells of what is inside: " + inside.group());
            }
        }
        return fault(answer);
    }

    private static Optional<String> fault(RawHttp.Answer answer) {
        for (String name :
                List.of("x-content-type-options", "content-security-policy", "referrer-policy", "anjian-request")) {
            if (answer.header(name).isEmpty()) {
                return Optional.of("without the header " + name);
            }
        }
        for (String name : List.of("set-cookie", "server", "x-powered-by")) {
            if (!answer.header(name).isEmpty()) {
                return Optional.of("with the header " + name);
            }
        }
        return Optional.empty();
    }

    /** Who runs the node is told where it is. */
    private static boolean isForOperators(OddRequests.Sent sent, RawHttp.Answer answer) {
        return answer.status() == 200
                && (sent.kind().startsWith("mapped /operations/")
                        || sent.kind().startsWith("mapped /actuator/metrics"));
    }

    private static boolean isText(RawHttp.Answer answer) {
        String type = answer.header("content-type");
        return !type.contains("javascript")
                && !type.contains("zip")
                && !type.contains("octet")
                && !type.contains("css");
    }

    private static String shortened(String body) {
        return body.substring(0, Math.min(body.length(), 600));
    }

    /** What the heap holds when nothing more can be let go. */
    static long heldBytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** The threads of the platform. */
    static int threads() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }
}
