package org.anjian.api.powerlist.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.powerlist.DelegationKind;
import org.anjian.api.powerlist.DisclosureChannel;
import org.anjian.api.powerlist.DisclosureState;
import org.anjian.api.powerlist.PowerItem;
import org.anjian.api.powerlist.PowerListId;
import org.anjian.api.powerlist.SupervisionMeasure;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.RegionLevel;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.jspecify.annotations.Nullable;

/**
 * The power list of a body with all its versions: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param body the code of the body
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param listVersion the last version
 * @param disclosure whether the last version is public on both channels
 * @param versions every version, oldest first
 * @param delegations the approval items that were cancelled or delegated, oldest first
 * @param published whether the public may read it: always
 */
@Classified(Level.PUBLIC)
public record PowerListView(
        PowerListId id,
        long version,
        String body,
        String bodyName,
        RegionCode region,
        List<String> regionPath,
        int listVersion,
        DisclosureState disclosure,
        List<Version> versions,
        List<Delegation> delegations,
        boolean published,
        Instant recordedAt) {

    public PowerListView {
        regionPath = List.copyOf(regionPath);
        versions = List.copyOf(versions);
        delegations = List.copyOf(delegations);
    }

    /** A version as it was adopted, and where it was made public. */
    public record Version(
            int listVersion,
            LocalDate adoptedOn,
            LocalDate effectiveFrom,
            List<PowerItem> items,
            List<Evidence> flowCharts,
            List<Disclosure> disclosures,
            List<Repeal> repeals) {

        public Version {
            items = List.copyOf(items);
            flowCharts = List.copyOf(flowCharts);
            disclosures = List.copyOf(disclosures);
            repeals = List.copyOf(repeals);
        }

        /** Open until it is public on both channels (QJ16-05b). */
        public DisclosureState disclosure() {
            long channels =
                    disclosures.stream().map(Disclosure::channel).distinct().count();
            return channels == DisclosureChannel.values().length ? DisclosureState.DONE : DisclosureState.OPEN;
        }
    }

    /** Where and when a version was made public. */
    public record Disclosure(DisclosureChannel channel, String address, LocalDate publishedOn) {}

    /** An item that was repealed before the next version. */
    public record Repeal(String code, LocalDate repealedFrom, String reason) {}

    /** An approval item that was cancelled or delegated. */
    public record Delegation(
            String itemCode,
            String itemName,
            DelegationKind kind,
            @Nullable RegionLevel receivingLevel,
            @Nullable String onlineAddress,
            List<SupervisionMeasure> measures,
            LocalDate effectiveFrom) {
        public Delegation {
            measures = List.copyOf(measures);
        }
    }
}
