package org.anjian.command.inspection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.inspection.Finding;
import org.anjian.api.inspection.FindingKind;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspection.InspectionRefusal;
import org.anjian.api.inspection.NewFinding;
import org.anjian.api.inspection.event.FindingTransferred;
import org.anjian.command.refusal.Refuse;

/** The findings of one inspection, and where they were handed to. */
final class Findings {

    private final Map<Integer, Finding> findings = new LinkedHashMap<>();
    private final Map<Integer, FindingTransferred> transfers = new HashMap<>();
    private final Set<Integer> acknowledged = new HashSet<>();
    private final Set<Integer> overdue = new HashSet<>();

    /** A finding under the next number; a hazard of it gets an id that follows from the inspection and the number. */
    Finding next(InspectionId inspection, NewFinding found) {
        boolean person = found.kind() == FindingKind.PERSON_DUTY;
        Refuse.when(
                person && (found.person() == null || found.items().isEmpty()),
                InspectionRefusal.PERSON_NEEDED,
                "finding.person");
        int number = findings.size() + 1;
        return new Finding(
                number,
                found.kind(),
                found.severity(),
                found.category(),
                found.description(),
                found.location(),
                found.dueOn(),
                found.violationCode(),
                found.person(),
                found.items(),
                found.belongsTo(),
                person ? null : HazardId.forCommand(inspection.raw() + "/" + number));
    }

    void requireTransferable(int number) {
        Refuse.when(!findings.containsKey(number), InspectionRefusal.NO_SUCH_FINDING, "number");
        Refuse.when(transfers.containsKey(number), InspectionRefusal.TRANSFERRED_ALREADY, "number");
    }

    /** The transfer that an organisation may take over. */
    FindingTransferred requireTransferTo(String organisation, int number) {
        FindingTransferred transfer = transfers.get(number);
        Refuse.when(transfer == null, InspectionRefusal.NO_SUCH_FINDING, "number");
        Refuse.when(!transfer.to().code().equals(organisation), InspectionRefusal.NOT_TRANSFERRED_TO_YOU);
        Refuse.when(acknowledged.contains(number), InspectionRefusal.TRANSFERRED_ALREADY, "number");
        return transfer;
    }

    /** The transfer that a deadline is about, where it waits still and the deadline is its own. */
    Optional<FindingTransferred> waiting(int number, LocalDate acknowledgeBy) {
        return Optional.ofNullable(transfers.get(number))
                .filter(transfer -> transfer.acknowledgeBy().equals(acknowledgeBy))
                .filter(transfer -> !acknowledged.contains(number) && !overdue.contains(number));
    }

    /** Whether somebody was found not to perform the duties of the post (QX24-P3b). */
    boolean haveAPerson() {
        return findings.values().stream().anyMatch(finding -> finding.kind() == FindingKind.PERSON_DUTY);
    }

    void add(Finding finding) {
        findings.put(finding.number(), finding);
    }

    void transferred(FindingTransferred event) {
        transfers.put(event.number(), event);
    }

    void acknowledged(int number) {
        acknowledged.add(number);
    }

    void unacknowledged(int number) {
        overdue.add(number);
    }
}
