package org.anjian.api.disclosure.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.disclosure.DisclosureRefusal;
import org.anjian.api.disclosure.EnforcementElementsId;
import org.anjian.api.disclosure.PublishedElement;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.message.Command;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Publishes some or all of the six elements of an agency's enforcement (执法要素公开, ML20-05c).
 *
 * @param agency the agency, which is the one of who sends it
 * @param region the region that it enforces in
 * @param elements each once
 */
public record PublishEnforcementElements(
        ResponsibleBody agency,
        RegionCode region,
        List<PublishedElement> elements,
        Instant occurredAt,
        @Nullable String commandId)
        implements Command {

    public PublishEnforcementElements {
        Required.value(agency, "agency");
        Required.value(region, "region");
        elements = Required.list(elements, "elements");
        if (elements.isEmpty()) {
            throw new RefusedException(DisclosureRefusal.NO_ELEMENT, "elements");
        }
        if (elements.stream().map(PublishedElement::kind).distinct().count() != elements.size()) {
            throw new RefusedException(DisclosureRefusal.ELEMENT_TWICE, "elements");
        }
        Required.value(occurredAt, "occurredAt");
    }

    /** The identity follows from the agency. */
    @TargetAggregateIdentifier
    public EnforcementElementsId elementsId() {
        return EnforcementElementsId.of(agency.code());
    }
}
