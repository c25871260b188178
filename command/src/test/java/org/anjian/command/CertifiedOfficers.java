package org.anjian.command;

import java.time.LocalDate;
import java.util.Optional;
import org.anjian.api.officer.OfficerId;
import org.anjian.command.officer.KnownOfficer;
import org.anjian.command.officer.OfficerAdmission;
import org.anjian.command.officer.Officers;

/** The officers of the tests: all who act as such hold a certificate for the years 2010 to 2030, an auxiliary holds none. */
public final class CertifiedOfficers implements Officers {

    /** An account that no officer acts under. */
    public static final String AUXILIARY = "auxiliary-1";

    @Override
    public Optional<KnownOfficer> find(String account) {
        return account.equals(AUXILIARY)
                ? Optional.empty()
                : Optional.of(new KnownOfficer(
                        OfficerId.of(account),
                        account,
                        "county-emergency",
                        Actors.COUNTY,
                        "C-" + account,
                        LocalDate.of(2010, 1, 1),
                        LocalDate.of(2030, 12, 31),
                        false));
    }

    /** The door to them. */
    public static OfficerAdmission admission() {
        return new OfficerAdmission(new CertifiedOfficers());
    }
}
