package org.anjian.query.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Reach;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Clearance;
import org.anjian.api.secrecy.FieldLevels;
import org.anjian.api.secrecy.Level;
import org.anjian.api.secrecy.Markable;
import org.anjian.api.secrecy.Secrecy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is left of a record for whom. */
class FieldLevelsTest {

    private static final Clearance PUBLIC = Clearance.of(Role.PUBLIC, Reach.PUBLISHED);
    private static final Clearance ENTERPRISE = Clearance.of(Role.ENTERPRISE, Reach.OWN_ENTERPRISE);
    private static final Clearance OFFICER = Clearance.of(Role.OFFICER, Reach.JURISDICTION);

    private static final Paper WHOLE = new Paper(
            "p-1",
            "text",
            "plan",
            3,
            List.of("a"),
            new Inner("seen", "why"),
            List.of(new Inner("one", "reason"), new Inner("two", null)),
            List.of(new Kept("open", null), new Kept("recipe", Secrecy.TRADE_SECRET)));

    @Classified(Level.ENTERPRISE)
    private record Paper(
            @Classified(Level.PUBLIC) String id,
            @Nullable String text,
            @Classified(Level.INTERNAL) @Nullable String plan,
            @Classified(Level.INTERNAL) int count,
            @Classified(Level.CASE_TEAM) List<String> files,
            @Classified(Level.PUBLIC) @Nullable Inner first,
            List<Inner> entries,
            @Classified(Level.PUBLIC) List<Kept> kept) {}

    private record Inner(
            String name,
            @Classified(Level.INTERNAL) @Nullable String reason) {}

    private record Kept(String title, @Nullable Secrecy secrecy) implements Markable {}

    @Test
    void a_field_without_a_level_is_as_closed_as_its_document() {
        FieldLevels levels = FieldLevels.of(Paper.class);
        assertThat(levels.withheld(PUBLIC))
                .containsExactly("text", "plan", "count", "files", "first.reason", "entries", "kept");
        assertThat(levels.withheld(ENTERPRISE))
                .containsExactly("plan", "count", "files", "first.reason", "entries.reason");
        assertThat(levels.withheld(OFFICER)).containsExactly("files", "kept");
        assertThat(levels.withheld(Clearance.WHOLE)).isEmpty();
    }

    @Test
    void what_is_withheld_is_null_or_nothing_and_the_rest_as_it_was() {
        FieldLevels levels = FieldLevels.of(Paper.class);
        assertThat(levels.open(WHOLE, PUBLIC))
                .isEqualTo(new Paper(
                        "p-1",
                        null,
                        null,
                        0,
                        List.of(),
                        new Inner("seen", null),
                        List.of(),
                        List.of(WHOLE.kept().getFirst())));
        assertThat(levels.open(WHOLE, ENTERPRISE))
                .isEqualTo(new Paper(
                        "p-1",
                        "text",
                        null,
                        0,
                        List.of(),
                        new Inner("seen", null),
                        List.of(new Inner("one", null), new Inner("two", null)),
                        WHOLE.kept()));
        assertThat(levels.open(WHOLE, Clearance.WHOLE)).isSameAs(WHOLE);
        assertThat(levels.without("files", WHOLE).files()).isEmpty();
        assertThat(levels.without("files", WHOLE).plan()).isEqualTo("plan");
    }

    @Test
    void as_a_map_what_is_withheld_is_not_there() {
        Map<String, Object> whole = Map.of(
                "id",
                "p-1",
                "plan",
                "plan",
                "entries",
                List.of(Map.of("name", "one", "reason", "r")),
                "kept",
                List.of(Map.of("title", "open"), Map.of("title", "recipe", "secrecy", "TRADE_SECRET")));
        assertThat(FieldLevels.of(Paper.class).open(whole, OFFICER))
                .isEqualTo(Map.of(
                        "id",
                        "p-1",
                        "plan",
                        "plan",
                        "entries",
                        List.of(Map.of("name", "one", "reason", "r")),
                        "kept",
                        List.of(Map.of("title", "open"))));
        assertThat(FieldLevels.of(Paper.class).open(whole, ENTERPRISE))
                .isEqualTo(Map.of(
                        "id", "p-1",
                        "entries", List.of(Map.of("name", "one")),
                        "kept", whole.get("kept")));
    }

    @Test
    void a_path_is_open_where_each_of_its_parts_is() {
        FieldLevels levels = FieldLevels.of(Paper.class);
        assertThat(levels.isOpen("entries.name", ENTERPRISE)).isTrue();
        assertThat(levels.isOpen("entries.reason", ENTERPRISE)).isFalse();
        assertThat(levels.isOpen("entries.name", PUBLIC)).isFalse();
        assertThat(levels.isOpen("first.name", PUBLIC)).isTrue();
        assertThat(levels.isOpen("inTheIndexAlone", PUBLIC)).isFalse();
        assertThat(levels.isOpen("inTheIndexAlone", ENTERPRISE)).isTrue();
    }
}
