package org.anjian.api.message;

/**
 * What a mutation answers where the record has no state of its own to show.
 *
 * @param id the record
 * @param version how many events it has now
 */
public record Decision(String id, long version) {

    /** The position that a query may wait for. */
    public String position() {
        return new Position(id, version).toString();
    }
}
