package org.anjian.command.inspection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.anjian.api.inspection.InspectionRefusal;
import org.anjian.api.inspection.NewProcessRecord;
import org.anjian.api.inspection.ProcessRecord;
import org.anjian.command.refusal.Refuse;

/** What the process of one inspection was recorded on (QJ16-06e). */
final class ProcessRecords {

    private final Map<Integer, ProcessRecord> records = new HashMap<>();
    private final Set<Integer> confidential = new HashSet<>();

    ProcessRecord next(NewProcessRecord attached, String account, LocalDate day) {
        return new ProcessRecord(
                records.size() + 1,
                attached.medium(),
                attached.title(),
                attached.sha256(),
                attached.device(),
                account,
                day);
    }

    /** The record that is to be confidential from now on. */
    ProcessRecord requireOpen(int number) {
        ProcessRecord record = records.get(number);
        Refuse.when(record == null, InspectionRefusal.NO_SUCH_PROCESS_RECORD, "number");
        Refuse.when(confidential.contains(number), InspectionRefusal.CONFIDENTIAL_ALREADY, "number");
        return record;
    }

    boolean isEmpty() {
        return records.isEmpty();
    }

    void add(ProcessRecord record) {
        records.put(record.number(), record);
    }

    void marked(int number) {
        confidential.add(number);
    }
}
