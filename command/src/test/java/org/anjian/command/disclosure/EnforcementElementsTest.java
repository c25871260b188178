package org.anjian.command.disclosure;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anjian.api.disclosure.DisclosureRefusal;
import org.anjian.api.disclosure.ElementKind;
import org.anjian.api.disclosure.EnforcementElementsId;
import org.anjian.api.disclosure.PublishedElement;
import org.anjian.api.disclosure.command.PublishEnforcementElements;
import org.anjian.api.disclosure.event.EnforcementElementsPublished;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.message.Actor;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.Region;
import org.anjian.api.region.Regions;
import org.anjian.api.rule.Rule;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** An agency publishes the elements of its own enforcement, at once or one after the other. */
class EnforcementElementsTest {

    private static final PublishedElement BODY = element(ElementKind.BODY);

    private static PublishedElement element(ElementKind kind) {
        return new PublishedElement(kind, "website", new Evidence("text", "0123456789abcdef".repeat(4)));
    }

    private static PublishEnforcementElements publish(String agency, PublishedElement... elements) {
        return new PublishEnforcementElements(
                new ResponsibleBody(agency, "应急管理局"), COUNTY, List.of(elements), at("2024-09-27"), null);
    }

    private static ResultValidator<EnforcementElements> sent(Object command, Actor actor) {
        AggregateTestFixture<EnforcementElements> fixture = new AggregateTestFixture<>(EnforcementElements.class);
        fixture.registerAnnotatedCommandHandler(new EnforcementElementsDesk(
                fixture.getRepository(),
                new Regions(List.of(new Region(CITY, "曲靖市", "Qujing"), new Region(COUNTY, "麒麟区", "Qilin"))),
                Contexts.permissions()));
        return fixture.givenNoPriorActivity().when(command, actor.toMetadata());
    }

    @Test
    @Rule("ML20-05c")
    void an_agency_publishes_its_own_elements_only() {
        sent(publish("county-emergency", BODY), COUNTY_HEAD)
                .expectEvents(new EnforcementElementsPublished(
                        EnforcementElementsId.of("county-emergency"),
                        at("2024-09-27"),
                        new ResponsibleBody("county-emergency", "应急管理局"),
                        COUNTY,
                        List.of(BODY),
                        COUNTY_HEAD.id()));
        expectRefused(sent(publish("other-agency", BODY), COUNTY_HEAD), DisclosureRefusal.NOT_OWN_AGENCY);
        expectRefused(sent(publish("county-emergency", BODY), OFFICER), InputRefusal.NOT_PERMITTED);
    }

    @Test
    @Rule("ML20-05c")
    void something_is_published_and_each_element_once() {
        assertThatThrownBy(() -> publish("county-emergency"))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith(DisclosureRefusal.NO_ELEMENT.name());
        assertThatThrownBy(() -> publish("county-emergency", BODY, BODY))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith(DisclosureRefusal.ELEMENT_TWICE.name());
    }
}
