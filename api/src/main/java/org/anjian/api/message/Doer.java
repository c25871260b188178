package org.anjian.api.message;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose act it was: the hand that did it, and on whose behalf. Two questions are asked of it, and each has one answer here.
 *
 * <p><b>Authority</b> (whose record it is, who handles it): an act on behalf of somebody is that person's, see {@link
 * #inWhoseName}. <b>Independence</b> (somebody else has to approve, review, grant): two acts are by the same person as soon as
 * the hand or the principal of one is the hand or the principal of the other, see {@link #sharesPersonWith}. A record that
 * asks the second of an earlier act keeps the whole doer of that act, never one account of it.
 *
 * @param hand the account that acted
 * @param principal on whose behalf; null where the act is the hand's own
 */
public record Doer(String hand, @Nullable String principal) {

    public Doer {
        Objects.requireNonNull(hand, "hand");
    }

    /** Somebody who acts for nobody else. */
    public static Doer self(String account) {
        return new Doer(account, null);
    }

    /**
     * Who did what an event tells of.
     *
     * @param account who did it, as the event itself says
     * @param recorded who recorded the event, by its metadata; null where those name nobody, as in ledgers without them
     */
    public static Doer named(String account, @Nullable Doer recorded) {
        return recorded != null && recorded.hand.equals(account) ? recorded : self(account);
    }

    /** Reads who recorded a message from its metadata; null where they name nobody. */
    public static @Nullable Doer fromMetadata(Map<String, ?> metadata) {
        Object hand = metadata.get(Actor.ID);
        OnBehalf onBehalf = OnBehalf.fromMetadata(metadata);
        return hand == null ? null : new Doer(hand.toString(), onBehalf == null ? null : onBehalf.principal());
    }

    /** The account whose authority was used: the principal, or the hand where it acted for itself. */
    public String inWhoseName() {
        return principal == null ? hand : principal;
    }

    /** Whether an account is one of both. */
    public boolean involves(String account) {
        return hand.equals(account) || account.equals(principal);
    }

    /** Whether any of these accounts is one of both. */
    public boolean involvesAny(Collection<String> accounts) {
        return accounts.stream().anyMatch(this::involves);
    }

    /** Whether this act and another count as by the same person where two persons are wanted. */
    public boolean sharesPersonWith(Doer other) {
        return accounts().anyMatch(other::involves);
    }

    /** The accounts of which it speaks, one or two. */
    public Stream<String> accounts() {
        return principal == null ? Stream.of(hand) : Stream.of(hand, principal);
    }
}
