package org.anjian.api.tipoff;

import org.anjian.api.message.Position;

/**
 * What whoever informs gets once, and never again.
 *
 * @param id the record, for those who handle it
 * @param code the receipt code; of it only a slow hash is kept
 * @param version how many events the record has now
 */
public record ReceiptIssued(TipOffId id, String number, String code, long version) {

    /** The position that a query may wait for. */
    public String position() {
        return new Position(id.raw(), version).toString();
    }

    /** Without the code: outcomes appear in logs. */
    @Override
    public String toString() {
        return "ReceiptIssued[" + number + "]";
    }
}
