package org.anjian.operations;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What the operator gave to a job.
 *
 * @param values the arguments by name, as JSON held them
 */
public record JobArguments(Map<String, Object> values) {

    public JobArguments {
        values = Map.copyOf(values);
    }

    /** @throws JobRefused if the argument is missing */
    public String text(String name) {
        return optionalText(name)
                .orElseThrow(() -> new JobRefused("INVALID", "the argument \"" + name + "\" is missing"));
    }

    /** The argument if it was given. */
    public Optional<String> optionalText(String name) {
        return Optional.ofNullable(values.get(name)).map(Object::toString);
    }

    /**
     * The argument if it was given, as one of those that there are.
     *
     * @param what what they are called where it is none of them
     * @throws JobRefused if the argument is there but none of them
     */
    public Optional<String> oneOf(String name, String what, Collection<String> known) {
        Optional<String> asked = optionalText(name);
        asked.filter(value -> !known.contains(value)).ifPresent(value -> {
            throw new JobRefused(
                    "INVALID", "there is no " + what + " " + value + "; there are " + String.join(", ", known));
        });
        return asked;
    }

    /** @throws JobRefused if the argument is there but no whole number */
    public long number(String name, long ifMissing) {
        return optionalText(name).map(text -> parse(name, text)).orElse(ifMissing);
    }

    /** Whether the argument is there and true. */
    public boolean flag(String name) {
        return optionalText(name).map(Boolean::parseBoolean).orElse(false);
    }

    private static long parse(String name, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new JobRefused("INVALID", "the argument \"" + name + "\" must be a whole number, not " + text);
        }
    }
}
