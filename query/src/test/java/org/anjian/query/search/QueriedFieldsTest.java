package org.anjian.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.inspection.view.InspectionView;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.page.DateRange;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.junit.jupiter.api.Test;

/** By which fields a search asks, and that nobody asks by what is withheld. */
class QueriedFieldsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    @Test
    void every_condition_says_by_which_fields_it_asks() {
        Query all = Conditions.all(
                Conditions.everything(),
                Conditions.is("a", 1),
                Conditions.isOneOf("b", List.of(1)),
                Conditions.not(Conditions.isTrue("c")),
                Conditions.any(Conditions.exists("d"), Conditions.within("e", DAY, null)),
                Conditions.notAfter("f", Instant.EPOCH),
                Conditions.onDays("g", new DateRange(DAY, DAY)),
                Conditions.phrase("words", "h", "i"),
                Conditions.startsWith("j", "words"),
                Conditions.nested("k", Conditions.holdsOn("k", DAY)));
        assertThat(QueriedFields.of(all).distinct())
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k.from", "k.until");
    }

    @Test
    void nobody_finds_or_counts_by_what_is_withheld() {
        Reading enterprise = reading(Role.ENTERPRISE, InspectionView.class);
        QueriedFields.require(InspectionView.class, List.of(Conditions.is("sector", "COAL_MINE")), enterprise);
        assertThatThrownBy(() -> QueriedFields.require(
                        InspectionView.class,
                        List.of(Conditions.any(Conditions.is("sector", "COAL_MINE"), Conditions.exists("planId"))),
                        enterprise))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo("FIELD_WITHHELD");
                    assertThat(refused.refusal().field()).isEqualTo("planId");
                });
        assertThatThrownBy(() -> QueriedFields.require(InspectionView.class, Stream.of("drawId"), enterprise))
                .isInstanceOf(RefusedException.class);
        Reading officer = reading(Role.OFFICER, InspectionView.class);
        QueriedFields.require(InspectionView.class, Stream.of("drawId", "planId"), officer);
        assertThatThrownBy(() -> QueriedFields.require(InspectionView.class, Stream.of("records.title"), officer))
                .as("one's own among those of others would tell of these")
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> QueriedFields.require(
                        EnterpriseView.class, Stream.of("closedOn"), reading(Role.PUBLIC, EnterpriseView.class)))
                .isInstanceOf(RefusedException.class);
    }

    private static Reading reading(Role role, Class<?> document) {
        return new ReadFilter(Contexts.permissions())
                .of(
                        new Actor("a-1", role, "yjj", new RegionCode("530302"), new EnterpriseId("enterprise-own")),
                        document);
    }
}
