package org.anjian.command.seal;

import static org.anjian.command.Actors.AUDITOR;
import static org.anjian.command.Actors.CITY_HEAD;
import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.PRINCIPAL;
import static org.anjian.command.Actors.SECOND_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.seal.ActiveSeal;
import org.anjian.api.seal.SealId;
import org.anjian.api.seal.SealKind;
import org.anjian.api.seal.SealedMatter;
import org.anjian.api.seal.Shut;
import org.junit.jupiter.api.Test;

/** Whom a seal admits, and what it shuts to everybody else. */
class ShutTest {

    private static final String CASE = "penaltycase-1";
    private static final String DIGEST = "ab".repeat(32);

    private static ActiveSeal seal(SealKind kind, SealedMatter matter) {
        return new ActiveSeal(
                SealId.of(kind, matter.key()),
                1,
                kind,
                matter,
                kind == SealKind.RECORD ? Set.of("typicalcase-1") : Set.of(),
                "county-emergency",
                Set.of("officer-1"),
                LocalDate.of(2026, 6, 30));
    }

    private static final List<ActiveSeal> ALL = List.of(
            seal(SealKind.RECORD, new SealedMatter(CASE, null, "麒应急罚〔2026〕1号")),
            seal(SealKind.DOCUMENT, new SealedMatter("enforcementdocument-1", null, null)),
            seal(SealKind.DOCUMENT, new SealedMatter(DIGEST, "penaltycase-2", null)),
            seal(SealKind.IDENTITY, new SealedMatter("person-1", null, null)));

    @Test
    void those_who_are_named_the_head_of_the_office_auditors_and_anjian_are_admitted() {
        for (Actor admitted : List.of(OFFICER, COUNTY_HEAD, AUDITOR, Actor.system(COUNTY))) {
            assertThat(Shut.to(admitted, ALL)).as(admitted.toString()).isEqualTo(Shut.NOTHING);
        }
        Actor namesake = new Actor("officer-1", Role.PUBLIC, "public", COUNTY, null);
        for (Actor other : List.of(SECOND_OFFICER, CITY_HEAD, PRINCIPAL, namesake)) {
            assertThat(Shut.to(other, ALL).records()).as(other.toString()).contains(CASE);
        }
        assertThat(Shut.to(null, ALL)).isEqualTo(Shut.to(SECOND_OFFICER, ALL));
    }

    @Test
    void with_a_record_goes_what_was_published_of_it_and_the_seal_itself() {
        Shut shut = Shut.to(SECOND_OFFICER, ALL);
        assertThat(List.of(
                        CASE,
                        "disclosure-" + CASE,
                        "disclosure-" + CASE + "-12",
                        "typicalcase-1",
                        "enforcementdocument-1",
                        ALL.getFirst().id().raw()))
                .allMatch(shut::hasRecord);
        assertThat(List.of("penaltycase-2", "penaltycase-12", "disclosure-penaltycase-12", "person-1", DIGEST))
                .noneMatch(shut::hasRecord);
        assertThat(shut.persons()).containsExactly("person-1");
        assertThat(shut.files()).containsExactly(DIGEST);
    }

    @Test
    void what_tells_of_it_elsewhere_is_masked_however_deep() {
        Shut shut = Shut.to(SECOND_OFFICER, ALL);
        assertThat(shut.masked("转为案件penaltycase-1（麒应急罚〔2026〕1号）")).isEqualTo("转为案件sealed（sealed）");
        Shut few = new Shut(Set.of(), Set.of("1"), Set.of(), Set.of());
        assertThat(few.masked("1")).isEqualTo("sealed");
        assertThat(few.masked("2021年1月")).isEqualTo("2021年1月");
        Map<String, Object> fields = Map.of(
                "case",
                CASE,
                "count",
                3,
                "files",
                List.of(Map.of("title", "笔录", "sha256", DIGEST, "pages", 2), Map.of("title", "其他")));
        assertThat(shut.masked(fields))
                .isEqualTo(Map.of(
                        "case",
                        "sealed",
                        "count",
                        3,
                        "files",
                        List.of(Map.of("title", "sealed", "sha256", "sealed", "pages", 2), Map.of("title", "其他"))));
        assertThat(Shut.NOTHING.masked(fields)).isSameAs(fields);
    }
}
