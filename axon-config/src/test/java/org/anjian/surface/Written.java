package org.anjian.surface;

import java.util.List;
import java.util.Map;

/** Writes values as JSON or as GraphQL, with every character outside ASCII escaped: so half a pair of surrogates stays one. */
enum Written {
    JSON,
    GRAPHQL;

    /** The name of a value of an enum, which GraphQL writes without quotes. */
    record EnumName(String name) {}

    /** The value in this form. */
    String of(Object value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    private void write(Object value, StringBuilder text) {
        switch (value) {
            case null -> text.append("null");
            case String string -> quoted(string, text);
            case EnumName name when this == GRAPHQL -> text.append(name.name());
            case EnumName name -> quoted(name.name(), text);
            case List<?> list -> {
                text.append('[');
                String separator = "";
                for (Object element : list) {
                    text.append(separator);
                    write(element, text);
                    separator = ",";
                }
                text.append(']');
            }
            case Map<?, ?> object -> {
                text.append('{');
                String separator = "";
                for (Map.Entry<?, ?> entry : object.entrySet()) {
                    text.append(separator);
                    if (this == JSON) {
                        quoted(String.valueOf(entry.getKey()), text);
                    } else {
                        text.append(entry.getKey());
                    }
                    text.append(':');
                    write(entry.getValue(), text);
                    separator = ",";
                }
                text.append('}');
            }
            default -> text.append(value);
        }
    }

    private static void quoted(String string, StringBuilder text) {
        text.append('"');
        for (char unit : string.toCharArray()) {
            if (unit == '"' || unit == '\\') {
                text.append('\\').append(unit);
            } else if (unit < ' ' || unit > '~') {
                text.append(String.format("\\u%04x", (int) unit));
            } else {
                text.append(unit);
            }
        }
        text.append('"');
    }
}
