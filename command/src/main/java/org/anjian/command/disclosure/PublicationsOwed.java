package org.anjian.command.disclosure;

import java.util.List;
import org.anjian.api.disclosure.DisclosureId;
import org.anjian.api.region.RegionCode;

/** Which publications there are, for what concerns several of them at once. */
interface PublicationsOwed {

    /** Those of all decisions that were made in a record, in no order. */
    List<Entry> ofRecord(String record);

    /** Those of which a last day is unknown, as the working-day calendar of its year was not published. */
    List<Entry> undated();

    /** One of them, and its jurisdiction. */
    record Entry(DisclosureId id, RegionCode region) {}
}
