package org.anjian.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.page.DateRange;
import org.junit.jupiter.api.Test;

/** A filter restricts by what it names, and by nothing else. */
class CriteriaTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 3, 31);

    private static List<String> texts(List<Query> conditions) {
        return conditions.stream().map(Query::toString).toList();
    }

    @Test
    void what_is_null_does_not_restrict() {
        assertThat(new Criteria()
                        .is("state", null)
                        .isOneOf("kind", null)
                        .holds(Conditions.exists("closedOn"), null)
                        .within("openedOn", null)
                        .within("issuedOn", null, null)
                        .before("dueOn", null)
                        .list())
                .isEmpty();
    }

    @Test
    void what_is_named_must_hold() {
        List<Query> conditions = new Criteria()
                .always(Conditions.exists("decidedOn"))
                .is("state", "OPEN")
                .isOneOf("kind", List.of("A", "B"))
                .holds(Conditions.exists("closedOn"), true)
                .holds(Conditions.exists("revokedOn"), false)
                .within("openedOn", new DateRange(FIRST, null))
                .within("issuedOn", null, LAST)
                .before("dueOn", LAST)
                .list();
        assertThat(texts(conditions))
                .isEqualTo(texts(List.of(
                        Conditions.exists("decidedOn"),
                        Conditions.is("state", "OPEN"),
                        Conditions.isOneOf("kind", List.of("A", "B")),
                        Conditions.exists("closedOn"),
                        Conditions.not(Conditions.exists("revokedOn")),
                        Conditions.within("openedOn", FIRST, null),
                        Conditions.within("issuedOn", null, LAST),
                        Conditions.within("dueOn", null, LocalDate.of(2022, 3, 30)))));
    }
}
