package org.anjian.api.creditplatform.query;

import java.time.LocalDate;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.refusal.Required;

/**
 * What is public of a legal person: its violations and its entries on the blacklist (面向社会公开查询, QJ16-12e). Answered with a
 * {@link org.anjian.api.creditplatform.view.PublicCreditView}, the same for every reader.
 *
 * @param today the day on which it is asked: what was public long enough is not shown any more
 */
public record SearchPublicViolations(CreditCode creditCode, LocalDate today) {

    public SearchPublicViolations {
        Required.value(creditCode, "creditCode");
        Required.value(today, "today");
    }
}
