package org.anjian.graphql;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/**
 * Refuses texts with the character NUL, which PostgreSQL cannot keep, and with half a pair of surrogates, which is nothing in UTF-8.
 * An event with one of them could be recorded, and never be taken in by a lookup.
 */
final class WholeTexts implements WebGraphQlInterceptor {

    /** As a document may write it; half a pair written so is refused by the parser. */
    private static final Pattern WRITTEN_NUL = Pattern.compile("\\\\u(?:0000|\\{0+})");

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        String document = request.getDocument();
        if (isBroken(document) || WRITTEN_NUL.matcher(document).find()) {
            return refused(request, "query");
        }
        for (Map.Entry<String, Object> variable : request.getVariables().entrySet()) {
            if (isBrokenWithin(variable.getValue())) {
                return refused(request, variable.getKey());
            }
        }
        return chain.next(request);
    }

    private static Mono<WebGraphQlResponse> refused(WebGraphQlRequest request, String where) {
        return RefusedExecutions.of(request, Refusal.of(InputRefusal.MALFORMED, isBroken(where) ? null : where));
    }

    /** As deep as the reader of JSON goes. */
    private static boolean isBrokenWithin(@Nullable Object value) {
        return switch (value) {
            case String text -> isBroken(text);
            case Map<?, ?> object ->
                object.entrySet().stream()
                        .anyMatch(field -> isBrokenWithin(field.getKey()) || isBrokenWithin(field.getValue()));
            case Iterable<?> list -> {
                for (Object element : list) {
                    if (isBrokenWithin(element)) {
                        yield true;
                    }
                }
                yield false;
            }
            case null, default -> false;
        };
    }

    private static boolean isBroken(String text) {
        return text.codePoints()
                .anyMatch(
                        point -> point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
    }
}
