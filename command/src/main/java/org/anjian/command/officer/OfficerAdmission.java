package org.anjian.command.officer;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.anjian.api.officer.OfficerRefusal;
import org.anjian.api.refusal.RefusedException;
import org.springframework.stereotype.Component;

/** Admits officers to an enforcement act: enough of them, in service, each with a certificate on the day of the act. */
@Component
public class OfficerAdmission {

    private final Officers officers;

    public OfficerAdmission(Officers officers) {
        this.officers = officers;
    }

    /**
     * The officers who act, each once however often named.
     *
     * @param accounts the accounts under which they act
     * @param least how many the law asks for (NL-CF42)
     * @param day the day of the act, in Asia/Shanghai
     * @param field the field of the input that names them
     * @throws RefusedException {@link OfficerRefusal#TOO_FEW_OFFICERS}, {@link OfficerRefusal#OFFICER_UNKNOWN},
     *     {@link OfficerRefusal#OFFICER_NOT_QUALIFIED} or {@link OfficerRefusal#OFFICER_NOT_CERTIFIED}
     */
    public List<KnownOfficer> requireCertified(List<String> accounts, int least, LocalDate day, String field) {
        Set<String> distinct = new LinkedHashSet<>(accounts);
        if (distinct.size() < least) {
            throw new RefusedException(OfficerRefusal.TOO_FEW_OFFICERS, field);
        }
        return distinct.stream().map(account -> certified(account, day, field)).toList();
    }

    private KnownOfficer certified(String account, LocalDate day, String field) {
        KnownOfficer officer =
                officers.find(account).orElseThrow(() -> new RefusedException(OfficerRefusal.OFFICER_UNKNOWN, field));
        if (officer.isCertifiedOn(day)) {
            return officer;
        }
        boolean neverCertified = officer.certificateNumber() == null;
        throw new RefusedException(
                neverCertified && !officers.isQualified(account)
                        ? OfficerRefusal.OFFICER_NOT_QUALIFIED
                        : OfficerRefusal.OFFICER_NOT_CERTIFIED,
                field);
    }
}
