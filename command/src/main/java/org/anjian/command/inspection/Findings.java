package org.anjian.command.inspection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.inspection.Finding;
import org.anjian.api.inspection.FindingKind;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspection.InspectionRefusal;
import org.anjian.api.inspection.NewFinding;
import org.anjian.command.refusal.Refuse;

/** The findings of one inspection. */
final class Findings {

    private final Map<Integer, Finding> findings = new LinkedHashMap<>();

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

    void requireKnown(int number) {
        Refuse.when(!findings.containsKey(number), InspectionRefusal.NO_SUCH_FINDING, "number");
    }

    /** Whether somebody was found not to perform the duties of the post (QX24-P3b). */
    boolean haveAPerson() {
        return findings.values().stream().anyMatch(finding -> finding.kind() == FindingKind.PERSON_DUTY);
    }

    void add(Finding finding) {
        findings.put(finding.number(), finding);
    }
}
