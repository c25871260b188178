package org.anjian.command.penaltycase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.Allegation;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.Violation;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.command.enterprise.Enterprises;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.enterprise.TerritorialCompetence;
import org.anjian.command.numbering.DocumentKind;
import org.anjian.command.numbering.DocumentNumbers;
import org.anjian.command.officer.OfficerAdmission;
import org.anjian.command.powerlist.PowerItems;
import org.anjian.command.refusal.Refuse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the stages of a case ask beyond the case itself: the law's periods, standards, the enterprise, officers, powers, numbers. */
@Component
public class CaseDesk {

    private final CaseTerms terms;
    private final PinnedStandards standards;
    private final Enterprises enterprises;
    private final OfficerAdmission officers;
    private final PowerItems powers;
    private final DocumentNumbers numbers;

    CaseDesk(
            CaseTerms terms,
            PinnedStandards standards,
            Enterprises enterprises,
            OfficerAdmission officers,
            PowerItems powers,
            DocumentNumbers numbers) {
        this.terms = terms;
        this.standards = standards;
        this.enterprises = enterprises;
        this.officers = officers;
        this.powers = powers;
        this.numbers = numbers;
    }

    CaseTerms terms() {
        return terms;
    }

    PowerItems powers() {
        return powers;
    }

    /**
     * The violations behind allegations, each with its standard; those known so far where there are none.
     *
     * @throws RefusedException {@link InputRefusal#IN_THE_FUTURE} where an act is of a day after the command's
     */
    List<Violation> violations(
            List<Allegation> allegations, List<Violation> known, RegionCode region, Instant occurredAt) {
        LocalDate day = LegalTime.dayOf(occurredAt);
        Refuse.when(
                allegations.stream().anyMatch(allegation -> allegation.factOn().isAfter(day)),
                InputRefusal.IN_THE_FUTURE,
                "violations");
        return allegations.isEmpty() ? known : standards.pin(allegations, region, "violations");
    }

    /**
     * The limitation ends where the act was found: when the case was opened, or decided on the spot (NL-CF36).
     *
     * @throws RefusedException {@link PenaltyCaseRefusal#LIMITATION_EXPIRED} where that was too late for an act
     */
    void requireWithinLimitation(List<Violation> violations, LocalDate foundOn, RegionCode region) {
        boolean passed = violations.stream()
                .anyMatch(violation ->
                        foundOn.isAfter(terms.limitation(violation.factOn(), violation.harm(), region, foundOn)));
        Refuse.when(passed, PenaltyCaseRefusal.LIMITATION_EXPIRED, "violations");
    }

    /**
     * The body of the actor is competent for the enterprise, or says why it acts (QJ16-11g).
     *
     * @throws RefusedException {@link EnterpriseRefusal#LEVEL_REASON_MISSING} where it does not say so
     */
    void requireCompetent(Actor actor, EnterpriseId enterprise, @Nullable String reason) {
        KnownEnterprise party = enterprises
                .find(enterprise)
                .orElseThrow(() -> new RefusedException(EnterpriseRefusal.ENTERPRISE_UNKNOWN, "enterpriseId"));
        TerritorialCompetence.require(actor, party, reason);
    }

    /** Enough officers with certificates that are valid on a day (NL-CF42). */
    void requireOfficers(List<String> accounts, RegionCode region, LocalDate day, String field) {
        officers.requireCertified(accounts, terms.officers(region, day), day, field);
    }

    /** Officers with certificates that are valid on a day, be it one. */
    void requireCertified(List<String> accounts, LocalDate day, String field) {
        officers.requireCertified(accounts, 1, day, field);
    }

    /** The next number of a kind of documents, of the body that acts. */
    String number(DocumentKind kind, Actor actor, PenaltyCaseSubject about, Instant at) {
        return numbers.next(
                actor.organisation(), about.region(), kind, LegalTime.dayOf(at).getYear());
    }
}
