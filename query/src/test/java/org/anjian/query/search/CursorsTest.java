package org.anjian.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.anjian.api.page.DateInterval;
import org.anjian.api.page.DateRange;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CursorsTest {

    private final Cursors cursors = new Cursors("hazards|filter|officer 530302", 2);

    @Test
    void a_cursor_leads_back_to_its_place() {
        String cursor = cursors.at(List.of(FieldValue.of(1_650_000_000_000L), FieldValue.of("hazard-\"1")));

        List<FieldValue> sort = cursors.read(cursor);
        assertThat(sort.get(0).longValue()).isEqualTo(1_650_000_000_000L);
        assertThat(sort.get(1).stringValue()).isEqualTo("hazard-\"1");
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void a_cursor_of_another_query_or_another_reader_is_foreign() {
        String other = new Cursors("hazards|filter|officer 530303", 2)
                .at(List.of(FieldValue.of(1L), FieldValue.of("hazard-1")));
        assertRefused(() -> cursors.read(other), InputRefusal.FOREIGN_CURSOR);
    }

    @Test
    void what_is_no_cursor_is_malformed() {
        assertRefused(() -> cursors.read("%%%"), InputRefusal.MALFORMED);
        assertRefused(() -> cursors.read(encoded("not json")), InputRefusal.MALFORMED);
        assertRefused(() -> cursors.read(encoded("{\"q\":1}")), InputRefusal.MALFORMED);
        assertRefused(() -> cursors.read(encoded("[]")), InputRefusal.MALFORMED);
        assertRefused(() -> cursors.read(""), InputRefusal.MALFORMED);
        String cursor = cursors.at(List.of(FieldValue.of(1L), FieldValue.of("hazard-1")));
        String content = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        assertRefused(() -> cursors.read(encoded(content.replace("[1,", "[{},"))), InputRefusal.MALFORMED);
    }

    @Test
    void calendar_keys_are_years_quarters_and_months() {
        long july = Instant.parse("1983-07-01T00:00:00Z").toEpochMilli();

        assertThat(new CalendarKeys(DateInterval.YEAR).key(july)).isEqualTo("1983");
        assertThat(new CalendarKeys(DateInterval.QUARTER).key(july)).isEqualTo("1983-Q3");
        assertThat(new CalendarKeys(DateInterval.MONTH).key(july)).isEqualTo("1983-07");
        assertThat(new CalendarKeys(DateInterval.QUARTER).range(july))
                .isEqualTo(new DateRange(LocalDate.of(1983, 7, 1), LocalDate.of(1983, 9, 30)));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(ThrowingCallable call, InputRefusal code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo(code.name());
            assertThat(refused.refusal().field()).isEqualTo("after");
        });
    }
}
