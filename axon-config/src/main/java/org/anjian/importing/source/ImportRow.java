package org.anjian.importing.source;

import java.util.List;
import java.util.Set;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.hazard.command.ImportHazard;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** One row of another system: either a record to send or a row that cannot be one. */
public sealed interface ImportRow {

    /** Where the row stands, as {@code file:line}. */
    String reference();

    /** The key of the row in the other system. */
    String key();

    /** What was repaired on the way in, by a stated rule. */
    List<Repair> repairs();

    /**
     * A row that became one record or several. It is there already when all of them are.
     *
     * @param enterprise the enterprise it belongs to; rows of one enterprise are sent one after the other
     * @param region the jurisdiction in which it is sent
     * @param registration registers the enterprise, where the ledger may not know it yet and no row of its own does
     * @param records what it makes, in the order in which they are sent
     */
    record Sendable(
            String reference,
            String key,
            EnterpriseId enterprise,
            RegionCode region,
            @Nullable RegisterEnterprise registration,
            List<RowRecord> records,
            List<Repair> repairs)
            implements ImportRow {

        public Sendable {
            records = List.copyOf(records);
            repairs = List.copyOf(repairs);
        }

        /** The row with those records that the ledger does not have. */
        public Sendable without(Set<String> existing) {
            return new Sendable(
                    reference,
                    key,
                    enterprise,
                    region,
                    registration,
                    records.stream()
                            .filter(record -> !existing.contains(record.id()))
                            .toList(),
                    repairs);
        }

        /** A row that is an enterprise. */
        public static Sendable enterprise(String reference, String key, RegisterEnterprise command) {
            EnterpriseId id = command.enterpriseId();
            return new Sendable(
                    reference, key, id, command.region(), null, List.of(new RowRecord(id.raw(), command)), List.of());
        }

        /** A row that is an enterprise, and a record about it. */
        public static Sendable enterpriseWith(
                String reference, String key, RegisterEnterprise command, RowRecord record) {
            EnterpriseId id = command.enterpriseId();
            return new Sendable(
                    reference,
                    key,
                    id,
                    command.region(),
                    null,
                    List.of(new RowRecord(id.raw(), command), record),
                    List.of());
        }

        /** A row that is a hazard. */
        public static Sendable hazard(
                String reference,
                String key,
                RegionCode region,
                @Nullable RegisterEnterprise registration,
                ImportHazard command,
                List<Repair> repairs) {
            return new Sendable(
                    reference,
                    key,
                    command.enterpriseId(),
                    region,
                    registration,
                    List.of(new RowRecord(command.hazardId().raw(), command)),
                    repairs);
        }
    }

    /**
     * A row that cannot become a command.
     *
     * @param reasons at least one; a row counts once however many it has
     */
    record Rejected(String reference, String key, List<Refusal> reasons) implements ImportRow {

        public Rejected {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a rejected row needs a reason");
            }
        }

        @Override
        public List<Repair> repairs() {
            return List.of();
        }
    }
}
