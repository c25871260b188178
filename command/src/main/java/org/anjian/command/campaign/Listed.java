package org.anjian.command.campaign;

import java.util.Collection;
import java.util.stream.Collectors;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusedException;

/** Refusals that name what is missing. */
public final class Listed {

    private Listed() {}

    /** A refusal whose wording ends in a list, such as {@code [30, 31]}. */
    public static RefusedException refused(RefusalCode code, Collection<?> missing) {
        String list = missing.stream().map(Object::toString).collect(Collectors.joining(", ", "[", "]"));
        return new RefusedException(
                new Refusal(code.name(), code.kind(), null, code.rule(), code.zh() + list, code.en() + " " + list));
    }
}
