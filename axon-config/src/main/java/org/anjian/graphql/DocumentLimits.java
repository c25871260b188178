package org.anjian.graphql;

import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.validation.ValidationError;
import java.util.List;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RequestRefusal;
import org.jspecify.annotations.Nullable;

/** Refuses documents that are too large before they are validated, for validating is what they would make expensive. */
final class DocumentLimits extends SimplePerformantInstrumentation {

    private static final int MOST_FIELDS = 10_000;
    private static final int MOST_FRAGMENTS = 100;

    private final int rootFields;
    private final int aliases;

    DocumentLimits(int rootFields, int aliases) {
        this.rootFields = rootFields;
        this.aliases = aliases;
    }

    @Override
    public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, InstrumentationState state) {
        DocumentSize size = DocumentSize.of(parameters.getDocument());
        refuseAbove(MOST_FRAGMENTS, size.fragments(), "fragments");
        refuseAbove(MOST_FIELDS, size.fields(), "fields");
        refuseAbove(rootFields, size.rootFields(), "rootFields");
        refuseAbove(aliases, size.aliases(), "aliases");
        return super.beginValidation(parameters, state);
    }

    private static void refuseAbove(long most, long there, String what) {
        if (there > most) {
            throw tooLarge(what);
        }
    }

    /** What ends the execution of a request that asks for too much. */
    static AbortExecutionException tooLarge(String what) {
        return new AbortExecutionException(
                List.of(RefusalErrors.error(Refusal.of(RequestRefusal.QUERY_TOO_LARGE, what))));
    }
}
