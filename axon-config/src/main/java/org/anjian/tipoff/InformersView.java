package org.anjian.tipoff;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.anjian.api.person.PersonalText;
import org.anjian.api.tipoff.view.TipOffView;
import org.jspecify.annotations.Nullable;

/**
 * What an informer reads of the tip-off by the receipt code: how far it is, the answer and the messages; nothing of who
 * handles it, what it led to, or who informed.
 *
 * @param rewardYuan the reward, in yuan with fen, once it is proposed
 * @param receipt what proves the receipt
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InformersView(
        String number,
        String state,
        String receivedOn,
        @Nullable String verifyBy,
        @Nullable String outcome,
        @Nullable String answer,
        @Nullable String rewardYuan,
        @Nullable String rewardPaidOn,
        List<Said> messages,
        @Nullable Leaf receipt) {

    private static final int FEN = 2;

    InformersView {
        messages = List.copyOf(messages);
    }

    /** A message; the text is missing where it was erased. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Said(String on, String sender, @Nullable String text) {}

    /**
     * The leaf of the ledger that the tip-off is: a hash, which names nobody, and its place.
     *
     * @param index its place in the tree, with which /public/ledger/inclusion proves it; missing until the tree has it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Leaf(String hash, @Nullable Long index) {}

    static InformersView of(TipOffView view, @Nullable Leaf receipt) {
        return new InformersView(
                view.number(),
                view.state().name(),
                view.receivedOn().toString(),
                text(view.verifyBy()),
                text(view.outcome()),
                said(view.answer()),
                view.rewardFen() == null
                        ? null
                        : BigDecimal.valueOf(view.rewardFen(), FEN).toPlainString(),
                text(view.rewardPaidOn()),
                view.messages().stream()
                        .map(message -> new Said(
                                message.on().toString(),
                                message.sender().name(),
                                message.text().text()))
                        .toList(),
                receipt);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String said(@Nullable PersonalText text) {
        return text == null ? null : text.text();
    }
}
