package org.anjian.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.readmodel.DocumentJson;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The order of a run: fill, the read side on the filled store, then the write side with the projections at rest. */
final class Course {

    private static final int[] FEW = {1, 8};
    private static final int MANY = 32;

    private final BenchNode node;
    private final Sizes sizes;
    private final CpuMeter cpu;
    private final County county;
    private final Ledger ledger;
    private final Results results = new Results(measurement -> System.err.println("  " + ResultTable.row(measurement)));

    Course(BenchNode node, Sizes sizes) {
        this.node = node;
        this.sizes = sizes;
        this.cpu = node.cpuMeter();
        this.county = new County(sizes.enterprises(), node.bean(Clock.class));
        this.ledger = new Ledger(node.bean(CommandGateway.class));
    }

    Results run() throws IOException, SQLException, InterruptedException, ExecutionException {
        results.machine(Machine.facts());
        results.postgresql(Machine.postgresql(node.dataSource()));
        node.stopProjections();
        fillAndWarmUp();
        readSide();
        writeSide();
        return results;
    }

    /**
     * As many as will be measured are projected before anything counts: the projection's code is compiled then, as
     * Elasticsearch's will be by the trials of raw bulks. With half as many, the compilers still took a third of what the JVM
     * spent while it was measured.
     */
    private void fillAndWarmUp() throws IOException {
        tell("filling the ledger with twice " + sizes.hazards() + " hazards");
        county.registrations().forEach(ledger::send);
        var filling = new Filling(node.bean(EventStore.class), node.bean(TransactionManager.class), county);
        filling.run(0, sizes.hazards());
        new Projecting(node, cpu).project(0, sizes.hazards());
        filling.run(sizes.hazards(), 2 * sizes.hazards());
    }

    private void readSide() throws IOException, InterruptedException, ExecutionException {
        tell("raw _bulk");
        HazardDocuments documents =
                HazardDocuments.after(sizes.hazards(), node.bean(EventJournal.class), node.bean(DocumentJson.class));
        results.size("hazards", documents.count());
        results.size("document bytes", documents.bytes());
        var raw = new RawBulk(node.elasticsearch(), cpu, documents);
        RawBulk.Shape shape = raw.bestShape();
        results.add(raw.afterAsMany("raw.bulk", shape));
        results.add(raw.twice("raw.bulk.loading", shape));
        var projecting = new Projecting(node, cpu);
        tell("projecting");
        results.add(projecting.project(sizes.hazards(), 2 * sizes.hazards()));
        results.size("writes a document", projecting.writes() / (2.0 * sizes.hazards()));
        results.size("documents a bulk", projecting.writes() / (double) projecting.bulks());
        results.size("reads a document", projecting.reads() / (2.0 * sizes.hazards()));
        tell("rebuilding");
        results.add(projecting.rebuild(2 * sizes.hazards()));
    }

    private void writeSide() throws SQLException, InterruptedException {
        EventRows rows = eventRows();
        results.size("event bytes", rows.bytes());
        var writers = new Writers(cpu, sizes);
        var inserts = new RawInserts(node, rows, writers);
        var statements = new RawStatements(node.dataSource(), rows, county, writers);
        var commands = new Commands(ledger, county, writers);
        tell("inserts and commands, 1 and 8 writers");
        for (int number : FEW) {
            results.add(inserts.run(number));
            results.add(commands.register(number));
        }
        for (int round = 0; round < sizes.rounds(); round++) {
            tell("inserts and commands, " + MANY + " writers");
            results.add(inserts.run(MANY));
            results.add(commands.register(MANY));
        }
        tell("what else a command may cost");
        results.add(inserts.runWithoutWaiting(MANY));
        results.add(statements.run(MANY));
        results.add(commands.registerInOneRegion(MANY));
        results.add(commands.order(MANY));
        tell("over HTTP");
        results.add(new HttpCommands(node, county, writers).register(MANY));
        tell("commands while all projections catch up");
        node.startProjections();
        results.add(commands.registerWhileProjecting(MANY));
        node.stopProjections();
    }

    private EventRows eventRows() throws SQLException {
        try (Connection connection = node.dataSource().getConnection()) {
            return new EventRows(connection);
        }
    }

    private static void tell(String step) {
        System.err.println(step);
    }
}
