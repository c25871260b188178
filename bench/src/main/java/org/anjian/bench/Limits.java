package org.anjian.bench;

import java.util.List;
import java.util.Locale;

/** What limits the rest, said from what was measured in this run. */
final class Limits {

    private static final double BUSY = 0.85;

    private Limits() {}

    static List<String> of(Results results) {
        return List.of(commands(results), oneRegion(results), readSide(results), http(results));
    }

    private static String commands(Results results) {
        Measurement command = results.of("command.register.32");
        Measurement insert = results.of("raw.insert.32");
        Measurement statements = results.of("raw.statements.32");
        Measurement notDurable = results.of("raw.insert.32.notDurable");
        return text(
                "Commands: %s. A command takes %.0f µs of processor time in the JVM and %.0f µs in PostgreSQL, a raw insert"
                        + " %.0f and %.0f; the same statements without Anjian come to %.0f a second, so %.0f%% of the time"
                        + " between them and an insert is the database's, the rest is JSON, Axon and the checks. The wait"
                        + " for the disk alone takes %.0f%% off raw inserts.",
                busy(command),
                micros(command, command.cores().anjian()),
                micros(command, command.cores().postgresql()),
                micros(insert, insert.cores().anjian()),
                micros(insert, insert.cores().postgresql()),
                statements.perSecond(),
                share(
                        1 / statements.perSecond() - 1 / insert.perSecond(),
                        1 / command.perSecond() - 1 / insert.perSecond()),
                share(notDurable.perSecond() - insert.perSecond(), notDurable.perSecond()));
    }

    private static String oneRegion(Results results) {
        Measurement one = results.of("command.registerOneRegion.32");
        return text(
                "One region: %s. Its numbers come from one row, locked from the drawing until the commit is on the disk:"
                        + " %.2f ms each, one after the other.",
                busy(one), 1000 / one.perSecond());
    }

    private static String readSide(Results results) {
        Measurement projection = results.of("projection");
        Measurement rebuild = results.of("rebuild");
        Measurement raw = results.of("raw.bulk");
        return text(
                "Read side: projecting, %s; rebuilding, %s. A document takes %.0f µs of processor time in Elasticsearch when"
                        + " sent raw; projecting it takes %.0f there, %.0f in the JVM and %.0f in PostgreSQL, rebuilding"
                        + " it %.0f, %.0f and %.0f.",
                busy(projection),
                busy(rebuild),
                micros(raw, raw.cores().elasticsearch()),
                micros(projection, projection.cores().elasticsearch()),
                micros(projection, projection.cores().anjian()),
                micros(projection, projection.cores().postgresql()),
                micros(rebuild, rebuild.cores().elasticsearch()),
                micros(rebuild, rebuild.cores().anjian()),
                micros(rebuild, rebuild.cores().postgresql()));
    }

    private static String http(Results results) {
        Measurement http = results.of("http.register.32");
        Measurement command = results.of("command.register.32");
        return text(
                "HTTP: %s. HTTP, authentication, GraphQL and the client, which runs in the same process, take %.0f µs of"
                        + " processor time more than the command alone.",
                busy(http),
                micros(http, http.cores().anjian())
                        - micros(command, command.cores().anjian()));
    }

    private static String busy(Measurement measurement) {
        int processors = Runtime.getRuntime().availableProcessors();
        Cores cores = measurement.cores();
        String used =
                text("%.2f of %d processors busy, %.2f of them by others", cores.machine(), processors, cores.others());
        return cores.machine() > BUSY * processors
                ? "the processors are the limit (" + used + ")"
                : "waiting is the limit, not the processors (" + used + ")";
    }

    private static double micros(Measurement measurement, double cores) {
        return cores * 1e6 / measurement.perSecond();
    }

    private static double share(double part, double whole) {
        return whole <= 0 ? 0 : Math.clamp(100 * part / whole, 0, 100);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
