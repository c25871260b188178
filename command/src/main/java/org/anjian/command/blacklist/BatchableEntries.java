package org.anjian.command.blacklist;

import java.util.List;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.region.RegionCode;

/** The entries that a batch may have (QJ16-08e): on the list, public, and in no batch yet. */
@FunctionalInterface
public interface BatchableEntries {

    /** Those of a region and below, by id. */
    List<BlacklistEntryId> in(RegionCode region);
}
