package org.anjian.api.enterprise.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.CatalogueEntry;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseScale;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.enterprise.RiskGrading;
import org.anjian.api.enterprise.TightenedInterval;
import org.anjian.api.region.RegionCode;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise as its events tell it: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param identifier the credit code, or the identifier in another scheme as {@code scheme:value}
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param regulator the body that supervises it, where one was assigned since it is in its region (ML20-05a)
 * @param managingBody the body that manages it, where one was assigned since it is in its region (ML20-05a)
 * @param catalogue its entry in the catalogue of supervised objects, where it has one
 * @param risk its risk grade, where it has one
 * @param tightened how closely it is inspected while a major hazard is open; null where none is (QJ16-11f)
 * @param lastInspectedOn when a regulator last inspected it, where that is known
 * @param published always true: name, code and sector are public (basic master data)
 */
@Classified(Level.ENTERPRISE)
public record EnterpriseView(
        @Classified(Level.PUBLIC) EnterpriseId id,
        @Classified(Level.PUBLIC) long version,
        @Classified(Level.PUBLIC) String identifier,
        @Classified(Level.PUBLIC) String name,
        @Classified(Level.PUBLIC) Sector sector,
        @Nullable String sectorCode,
        @Nullable EnterpriseScale scale,
        @Nullable Integer employees,
        @Nullable String address,
        @Classified(Level.PUBLIC) RegionCode region,
        @Classified(Level.PUBLIC) List<String> regionPath,
        @Nullable ResponsibleBody regulator,
        @Nullable ResponsibleBody managingBody,
        @Nullable CatalogueEntry catalogue,
        @Nullable RiskGrading risk,
        @Classified(Level.INTERNAL) @Nullable TightenedInterval tightened,
        @Nullable LocalDate lastInspectedOn,
        LocalDate registeredOn,
        @Nullable LocalDate closedOn,
        @Classified(Level.PUBLIC) boolean published,
        Instant recordedAt) {

    public EnterpriseView {
        regionPath = List.copyOf(regionPath);
    }
}
