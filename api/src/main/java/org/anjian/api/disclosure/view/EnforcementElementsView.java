package org.anjian.api.disclosure.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.disclosure.ElementKind;
import org.anjian.api.disclosure.EnforcementElementsId;
import org.anjian.api.disclosure.PublishedElement;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.region.RegionCode;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;

/**
 * Which of the six elements of its enforcement an agency has published (ML20-05c): the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param agencyCode the code of the agency
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param elements the last publication of each, in the order of the rule
 * @param missing what is still to be published: while there is something, the task is open
 * @param completeness the share that is published, 0 to 1
 * @param published true: what is here is public
 */
@Classified(Level.PUBLIC)
public record EnforcementElementsView(
        EnforcementElementsId id,
        long version,
        ResponsibleBody agency,
        String agencyCode,
        RegionCode region,
        List<String> regionPath,
        List<Entry> elements,
        List<ElementKind> missing,
        double completeness,
        boolean published,
        Instant recordedAt) {

    public EnforcementElementsView {
        regionPath = List.copyOf(regionPath);
        elements = List.copyOf(elements);
        missing = List.copyOf(missing);
    }

    /** Whether something is still to be published. */
    public boolean taskOpen() {
        return !missing.isEmpty();
    }

    /** One element and when it was published last. */
    public record Entry(PublishedElement element, LocalDate publishedOn) {}
}
