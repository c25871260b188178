package org.anjian.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.ForeignIdentifier;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.hazard.command.ImportHazard;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.importing.source.ImportRefusal;
import org.anjian.importing.source.ImportRow;
import org.anjian.importing.source.RecordSource;
import org.anjian.importing.source.Repair;
import org.anjian.importing.source.RowRecord;

/** Rows with all the defects that rows have, from a seed. */
public final class MadeUpSource implements RecordSource {

    private static final RegionCode REGION = new RegionCode("530302");
    private static final Instant DAY = Instant.parse("2024-03-05T04:00:00Z");

    private final List<ImportRow> rows = new ArrayList<>();
    private final String fingerprint;

    public MadeUpSource(long seed, int size) {
        fingerprint = seed + "/" + size;
        var random = new Random(seed);
        for (int i = 0; i < size; i++) {
            String reference = "made-up:" + (i + 2);
            // few enterprises and few numbers: the same record comes again and again
            String enterprise = "e" + random.nextInt(1 + size / 20);
            String serial = enterprise + "-" + random.nextInt(40);
            rows.add(
                    switch (random.nextInt(10)) {
                        case 0 -> rejected(reference, serial);
                        case 1 -> ImportRow.Sendable.enterprise(reference, enterprise, registration(enterprise));
                        case 2 -> hazard(reference, "stranger-" + serial, "stranger-" + enterprise, false, false);
                        case 3 -> severalHazards(reference, serial, enterprise);
                        default -> hazard(reference, serial, enterprise, true, random.nextInt(5) == 0);
                    });
        }
    }

    public List<ImportRow> all() {
        return rows;
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public long total() {
        return rows.size();
    }

    @Override
    public Iterator<ImportRow> rows() {
        return rows.iterator();
    }

    @Override
    public void close() {}

    private static ImportRow rejected(String reference, String key) {
        return new ImportRow.Rejected(
                reference,
                key,
                List.of(
                        Refusal.of(ImportRefusal.DATE_MALFORMED, "found"),
                        Refusal.of(ImportRefusal.DATE_MALFORMED, "due")));
    }

    private static RegisterEnterprise registration(String enterprise) {
        return new RegisterEnterprise(
                null,
                new ForeignIdentifier("test", enterprise),
                new EnterpriseProfile(enterprise, Sector.OTHER, null, null, null, null),
                REGION,
                DAY,
                null);
    }

    /** A row of two records, of which other rows may have brought one. */
    private static ImportRow severalHazards(String reference, String serial, String enterprise) {
        return new ImportRow.Sendable(
                reference,
                serial,
                registration(enterprise).enterpriseId(),
                REGION,
                registration(enterprise),
                Stream.of(serial, serial + "-more")
                        .map(number -> hazardCommand(number, enterprise))
                        .map(command -> new RowRecord(command.hazardId().raw(), command))
                        .toList(),
                List.of());
    }

    private static ImportRow hazard(
            String reference, String serial, String enterprise, boolean registered, boolean repaired) {
        List<Repair> repairs = repaired
                ? List.of(new Repair(Refusal.of(ImportRefusal.DUE_REPAIRED, "due"), "2024-01-01", "2024-03-05"))
                : List.of();
        return ImportRow.Sendable.hazard(
                reference,
                serial,
                REGION,
                registered ? registration(enterprise) : null,
                hazardCommand(serial, enterprise),
                repairs);
    }

    private static ImportHazard hazardCommand(String serial, String enterprise) {
        return new ImportHazard(
                new HazardId("hazard-test-" + serial),
                registration(enterprise).enterpriseId(),
                new SourceRecord("test", serial),
                HazardGrade.GENERAL,
                "category",
                Sector.OTHER,
                "description",
                "place",
                null,
                null,
                null,
                null,
                DAY,
                null);
    }
}
