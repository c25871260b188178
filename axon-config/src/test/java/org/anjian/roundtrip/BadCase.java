package org.anjian.roundtrip;

import java.util.Map;
import org.anjian.api.message.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * One bad input, and how it is refused.
 *
 * @param name what is bad about it
 * @param field the field that the refusal names; null where it is about the record
 */
record BadCase(
        String name,
        Role as,
        String mutation,
        Map<String, Object> input,
        String code,
        String reason,
        @Nullable String field,
        String rule) {

    static final String INVALID = "INVALID";
    static final String CONFLICT = "CONFLICT";
    static final String NOT_FOUND = "NOT_FOUND";

    /** The rule of what no context owns. */
    static final String INPUT = "ANJIAN-INPUT";

    /** The test that it is refused so, and stores nothing. */
    DynamicTest test(BadInputStory story, RefusedInput refused) {
        return DynamicTest.dynamicTest(
                name,
                () -> refused.refused(() -> story.send(as, mutation, input, "__typename"), code, reason, field, rule));
    }
}
