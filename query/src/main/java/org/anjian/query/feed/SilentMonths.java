package org.anjian.query.feed;

import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anjian.api.feed.FeedRefusal;
import org.anjian.api.refusal.RefusedException;

/** States, signed, that a month had nothing to publish: so that silence is not taken for a failure, nor a failure for silence. */
public final class SilentMonths {

    private final ChangeRegister register;
    private final ChangeLedger ledger;
    private final SigningKeys keys;
    private final String publisher;

    SilentMonths(ChangeRegister register, ChangeLedger ledger, SigningKeys keys, String publisher) {
        this.register = register;
        this.ledger = ledger;
        this.keys = keys;
        this.publisher = publisher;
    }

    /**
     * The statement for a month.
     *
     * @throws RefusedException {@link FeedRefusal#NO_SUCH_FILE}, {@link FeedRefusal#NOT_CLOSED}, {@link FeedRefusal#NOT_EMPTY} or
     *     {@link FeedRefusal#NO_KEY}
     */
    public Rendered statement(YearMonth month) {
        register.turnMonths();
        PublicMonth known =
                ledger.month(month).orElseThrow(() -> new RefusedException(FeedRefusal.NO_SUCH_FILE, "month"));
        Instant closed = known.closedAt();
        if (closed == null) {
            throw new RefusedException(FeedRefusal.NOT_CLOSED, "month");
        }
        if (known.rows() > 0) {
            throw new RefusedException(FeedRefusal.NOT_EMPTY, "month");
        }
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("publisher", publisher);
        payload.put("month", month.toString());
        payload.put("rows", 0);
        payload.put("afterPosition", known.before());
        payload.put("closedAt", closed);
        payload.put("zh", month + " 没有公开、更正、撤回或者到期的事项。");
        payload.put("en", "Nothing was published, corrected, withdrawn or expired in " + month + ".");
        return keys.signed(payload);
    }
}
