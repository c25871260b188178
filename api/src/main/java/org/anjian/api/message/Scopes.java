package org.anjian.api.message;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the token of an application, or a delegation, is for, within what its role may: {@code <context>:read} and {@code <context>:write}. A
 * context is named as its permission table is, or by what stands before a slash of its name where several have that; {@code *} is every one.
 *
 * @param granted in the order of their names; what is not among them is denied
 */
public record Scopes(SortedSet<String> granted) {

    private static final Pattern FORM = Pattern.compile("(\\*|[a-z-]+(/[a-z-]+)*):(read|write)");
    private static final String READ = ":read";
    private static final String WRITE = ":write";

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException naming what is no scope
     */
    public Scopes {
        granted.forEach(Scopes::check);
        granted = Collections.unmodifiableSortedSet(new TreeSet<>(granted));
    }

    /**
     * Reads them as a token writes them, with blanks between; an empty text grants nothing.
     *
     * @throws IllegalArgumentException naming what is no scope
     */
    public static Scopes of(String text) {
        TreeSet<String> granted = new TreeSet<>();
        Stream.of(text.split(" ")).filter(scope -> !scope.isEmpty()).forEach(granted::add);
        return new Scopes(granted);
    }

    /** Whether a text is a scope, of some context. */
    public static boolean isWellFormed(String scope) {
        return FORM.matcher(scope).matches();
    }

    /** Whether documents of a context may be read. */
    public boolean allowReading(String context) {
        return allow(context, READ);
    }

    /** Whether commands of a context may be sent. */
    public boolean allowWriting(String context) {
        return allow(context, WRITE);
    }

    /** The scope without which documents of a context are not read. */
    public static String ofReading(String context) {
        return context + READ;
    }

    /** The scope without which commands of a context are not sent. */
    public static String ofWriting(String context) {
        return context + WRITE;
    }

    /** As a token writes them. */
    @Override
    public String toString() {
        return String.join(" ", granted);
    }

    private boolean allow(String context, String what) {
        if (granted.contains("*" + what) || granted.contains(context + what)) {
            return true;
        }
        int slash = context.lastIndexOf('/');
        return slash > 0 && allow(context.substring(0, slash), what);
    }

    private static void check(String scope) {
        if (!isWellFormed(scope)) {
            throw new IllegalArgumentException("There is no scope " + scope);
        }
    }
}
