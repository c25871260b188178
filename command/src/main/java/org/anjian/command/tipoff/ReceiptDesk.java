package org.anjian.command.tipoff;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.tipoff.ReceiptHash;
import org.anjian.api.tipoff.TipOffId;
import org.anjian.api.tipoff.TipOffRefusal;
import org.anjian.command.refusal.Refuse;
import org.springframework.stereotype.Component;

/**
 * Knows a receipt code when it is shown. A wrong one is refused like one that no tip-off has, and as slowly; after some of
 * them the right one rests too. Only a few are looked at at a time, since each costs a tenth of a second of a processor.
 */
@Component
public class ReceiptDesk {

    private static final int AT_ONCE = 2;

    private final Receipts receipts;
    private final RestingCodes resting;
    private final Semaphore looking = new Semaphore(AT_ONCE, true);

    public ReceiptDesk(Receipts receipts, RestingCodes resting) {
        this.receipts = receipts;
        this.resting = resting;
    }

    /**
     * The tip-off that a code may be for; whether it is, the record says.
     *
     * @throws RefusedException {@link TipOffRefusal#RECEIPT_CODE_WRONG} where no tip-off has the code
     */
    public TipOffId tipOffOf(String typed) {
        Optional<ReceiptCode> code = ReceiptCode.read(typed);
        Optional<TipOffId> found = code.flatMap(read -> receipts.find(read.selector()));
        if (found.isEmpty()) {
            code.ifPresent(read -> slowly(() -> {
                read.opensNothing();
                return false;
            }));
        }
        return found.orElseThrow(() -> new RefusedException(TipOffRefusal.RECEIPT_CODE_WRONG, "code"));
    }

    /**
     * Lets pass whoever shows the code.
     *
     * @throws RefusedException {@link TipOffRefusal#RECEIPT_CODE_WRONG}, {@link
     *     TipOffRefusal#TOO_MANY_WRONG_CODES}
     */
    public void require(String typed, ReceiptHash kept) {
        Refuse.when(resting.rests(kept.selector()), TipOffRefusal.TOO_MANY_WRONG_CODES, "code");
        boolean right = ReceiptCode.read(typed)
                .filter(code -> slowly(() -> code.opens(kept)))
                .isPresent();
        if (!right) {
            resting.countWrong(kept.selector());
        }
        Refuse.unless(right, TipOffRefusal.RECEIPT_CODE_WRONG, "code");
    }

    private boolean slowly(BooleanSupplier look) {
        looking.acquireUninterruptibly();
        try {
            return look.getAsBoolean();
        } finally {
            looking.release();
        }
    }
}
