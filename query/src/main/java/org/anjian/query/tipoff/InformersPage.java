package org.anjian.query.tipoff;

import org.anjian.api.tipoff.ReceiptHash;
import org.anjian.api.tipoff.TipOffId;
import org.anjian.api.tipoff.event.TipOffEvent;
import org.anjian.api.tipoff.event.TipOffReceived;
import org.anjian.api.tipoff.view.TipOffView;
import org.anjian.query.replay.Life;
import org.anjian.query.replay.Replay;

/**
 * What whoever informed reads of the tip-off: folded from its events, so that what was just said is there. Who asks has shown
 * the receipt code; nothing else leads here.
 */
public final class InformersPage {

    private final Replay<TipOffEvent, TipOffView> tipOffs;

    InformersPage(Replay<TipOffEvent, TipOffView> tipOffs) {
        this.tipOffs = tipOffs;
    }

    /** A tip-off that is there, with what is kept of its receipt code. */
    public Kept of(TipOffId id) {
        Life<TipOffEvent, TipOffView> life = tipOffs.of(id.raw());
        TipOffReceived received = (TipOffReceived) life.events().getFirst().payload();
        return new Kept(
                life.now(), received.receipt(), life.events().getFirst().info().eventId());
    }

    /**
     * A tip-off for its informer.
     *
     * @param receipt what is kept of the receipt code
     * @param receiptEvent the event that proves its receipt
     */
    public record Kept(TipOffView view, ReceiptHash receipt, String receiptEvent) {}
}
