package org.anjian.command.penaltycase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.SubjectKind;

/** Penalty cases for tests of other contexts: those that are told, and no others. */
public record KnownCases(List<KnownPenaltyCase> all) implements PenaltyCases {

    public KnownCases {
        all = List.copyOf(all);
    }

    /** Cases 1, 2, 3 and so on against an enterprise, each with a penalty on one of the days. */
    public static KnownCases against(EnterpriseId enterprise, List<LocalDate> days) {
        return new KnownCases(days.stream()
                .map(day -> new KnownPenaltyCase(
                        new PenaltyCaseId("penaltycase-" + (days.indexOf(day) + 1)),
                        enterprise,
                        SubjectKind.ENTERPRISE,
                        day,
                        null))
                .toList());
    }

    @Override
    public Optional<KnownPenaltyCase> find(String id) {
        return all.stream().filter(known -> known.id().raw().equals(id)).findFirst();
    }

    @Override
    public List<KnownPenaltyCase> penaltiesOf(EnterpriseId enterprise) {
        return all.stream()
                .filter(known -> known.enterpriseId().equals(enterprise) && known.penalisedOn() != null)
                .sorted(Comparator.comparing(KnownPenaltyCase::penalisedOn))
                .toList();
    }
}
