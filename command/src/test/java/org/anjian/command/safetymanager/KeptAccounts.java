package org.anjian.command.safetymanager;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.safetymanager.SafetyManagerId;

/** The accounts of the tests: one that is taken at the factory, and the reports that were made. */
final class KeptAccounts implements ManagerAccounts {

    static final String TAKEN = "taken";

    private final List<ReportToRegulator> reports = new ArrayList<>();

    void reported(HazardId hazard, Instant at) {
        reports.add(new ReportToRegulator(hazard, at));
    }

    @Override
    public boolean isOnDuty(String account, EnterpriseId enterprise) {
        return account.equals(TAKEN);
    }

    @Override
    public Optional<SafetyManagerId> holder(String account, EnterpriseId enterprise) {
        return account.equals(TAKEN) ? Optional.of(new SafetyManagerId("manager-2")) : Optional.empty();
    }

    @Override
    public Optional<ReportToRegulator> lastReport(String account, EnterpriseId enterprise, Instant from, Instant to) {
        return reports.stream()
                .filter(report -> account.equals(Scene.ACCOUNT))
                .filter(report -> !report.at().isBefore(from) && !report.at().isAfter(to))
                .findFirst();
    }
}
