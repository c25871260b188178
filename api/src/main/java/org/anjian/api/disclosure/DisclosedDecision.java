package org.anjian.api.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it was made, as far as its publication needs it. Facts in free text are not part of it: what the public reads of
 * them is written for the public. A person is not named, not even by an id.
 *
 * @param record the id of the record that it was made in
 * @param number its number; null where it has none
 * @param agency the code of the body that made it
 * @param party whether it is against a unit or against a person
 * @param enterpriseId the enterprise, or the enterprise where the person works
 * @param decidedOn the day on which it was made, in Asia/Shanghai
 * @param grounds the provisions that it rests on
 * @param fineFen the fine, in fen; null where the decision imposes none
 * @param confiscationFen what is confiscated, in fen; null likewise
 */
public record DisclosedDecision(
        DecisionKind kind,
        String record,
        @Nullable String number,
        String agency,
        SubjectKind party,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        LocalDate decidedOn,
        List<String> grounds,
        List<PenaltyKind> penalties,
        @Nullable Long fineFen,
        @Nullable Long confiscationFen) {

    public DisclosedDecision {
        Required.value(kind, "kind");
        record = Required.name(record, "record");
        agency = Required.name(agency, "agency");
        Required.value(party, "party");
        Required.value(enterpriseId, "enterpriseId");
        Required.value(region, "region");
        Required.value(decidedOn, "decidedOn");
        grounds = List.copyOf(grounds);
        penalties = List.copyOf(penalties);
    }

    /** The same decision with another fine. */
    public DisclosedDecision fined(@Nullable Long changedFen) {
        return new DisclosedDecision(
                kind,
                record,
                number,
                agency,
                party,
                enterpriseId,
                enterpriseName,
                region,
                decidedOn,
                grounds,
                penalties,
                changedFen,
                confiscationFen);
    }
}
