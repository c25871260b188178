package org.anjian.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.api.enterprise.EnterpriseCommand;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.command.ImportHazard;
import org.anjian.api.inspection.command.ImportInspection;
import org.anjian.api.message.Command;
import org.anjian.api.penaltycase.command.ImportPenaltyCase;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.region.RegionCode;
import org.anjian.importing.pipeline.CommandSender;
import org.anjian.importing.pipeline.KnownRecords;
import org.anjian.importing.pipeline.Outcome;

/** A ledger in memory: keeps each record once, and refuses what the real one refuses. */
public final class Ledger implements CommandSender, KnownRecords {

    private final Map<String, Command> records = new LinkedHashMap<>();
    private final List<String> twice = new ArrayList<>();
    private final Predicate<Command> accepts;

    public Ledger() {
        this(command -> true);
    }

    /** A ledger that refuses some commands for a reason of its own. */
    public Ledger(Predicate<Command> accepts) {
        this.accepts = accepts;
    }

    @Override
    public synchronized Outcome send(Command command, RegionCode jurisdiction) {
        if (!accepts.test(command)) {
            return Outcome.rejected(Refusal.of(HazardRefusal.SOURCE_NOT_ALLOWED, "source"));
        }
        if (command instanceof ImportHazard hazard
                && !records.containsKey(hazard.enterpriseId().raw())) {
            return Outcome.rejected(Refusal.of(EnterpriseRefusal.ENTERPRISE_UNKNOWN, "enterpriseId"));
        }
        if (records.putIfAbsent(id(command), command) != null) {
            twice.add(id(command));
            return Outcome.ALREADY_THERE;
        }
        return Outcome.IMPORTED;
    }

    @Override
    public synchronized Set<String> existing(Collection<String> aggregateIds) {
        return aggregateIds.stream().filter(records::containsKey).collect(Collectors.toSet());
    }

    public synchronized Set<String> ids() {
        return new TreeSet<>(records.keySet());
    }

    /** Commands that were sent although the record was there. */
    public synchronized List<String> sentTwice() {
        return List.copyOf(twice);
    }

    public Stream<ImportHazard> hazards() {
        return recorded(ImportHazard.class);
    }

    /** The commands of a kind, in the order in which they were recorded. */
    public synchronized <C extends Command> Stream<C> recorded(Class<C> kind) {
        return List.copyOf(records.values()).stream().filter(kind::isInstance).map(kind::cast);
    }

    static String id(Command command) {
        return switch (command) {
            case EnterpriseCommand enterprise -> enterprise.enterpriseId().raw();
            case ImportInspection inspection -> inspection.inspectionId().raw();
            case ImportPenaltyCase penalty -> penalty.penaltyCaseId().raw();
            default -> ((ImportHazard) command).hazardId().raw();
        };
    }
}
