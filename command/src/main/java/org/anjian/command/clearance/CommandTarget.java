package org.anjian.command.clearance;

import java.lang.reflect.Method;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/** Which record a command is sent to. */
public final class CommandTarget {

    private CommandTarget() {}

    /** The id of the record; null where the command names none. */
    public static @Nullable String of(Object command) {
        for (Method method : command.getClass().getMethods()) {
            if (method.getParameterCount() == 0 && method.isAnnotationPresent(TargetAggregateIdentifier.class)) {
                return String.valueOf(ReflectionUtils.invokeMethod(method, command));
            }
        }
        return null;
    }
}
