package org.anjian.graphql;

import java.util.Map;
import java.util.regex.Pattern;

/** Says in a caller's words what graphql-java calls by the classes that it read the caller's JSON into. */
final class JsonWords {

    private static final Map<String, String> WORDS = Map.of(
            "LinkedHashMap", "object",
            "HashMap", "object",
            "ArrayList", "list",
            "BigInteger", "number",
            "BigDecimal", "number",
            "Double", "number",
            "Long", "number",
            "Integer", "number");

    /** What was sent, as the objects of the parser print themselves: whoever sent it knows it. */
    private static final Pattern SENT = Pattern.compile("with value '.*' is not a valid", Pattern.DOTALL);

    private JsonWords() {}

    /** The message without names of classes. */
    static String in(String message) {
        String said = SENT.matcher(message).replaceAll("is not a valid");
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            said = said.replace("'" + word.getKey() + "'", "'" + word.getValue() + "'");
        }
        return said;
    }
}
