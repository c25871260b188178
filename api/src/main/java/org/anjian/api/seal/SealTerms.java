package org.anjian.api.seal;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.refusal.Required;

/**
 * On which terms something is sealed.
 *
 * @param reason in words; read by whoever may read the seal
 * @param until the last day on which it holds
 * @param named the accounts that go on reading and acting, beside the head of the sealing office and the auditors
 */
public record SealTerms(SealGround ground, String reason, LocalDate until, List<String> named) {

    /** The most days that a seal holds from the day on which it was set or renewed (configured, not statutory). */
    public static final int MOST_DAYS = 366;

    public SealTerms {
        Required.value(ground, "ground");
        reason = Required.text(reason, "reason");
        Required.value(until, "until");
        named = Required.list(named, "named").stream()
                .map(account -> Required.name(account, "named"))
                .distinct()
                .toList();
    }
}
