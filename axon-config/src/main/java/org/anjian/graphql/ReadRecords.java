package org.anjian.graphql;

import java.util.concurrent.CompletionException;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusalKind;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.replay.Moment;
import org.anjian.api.replay.query.FindRecord;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;

/** Finds the record behind a file that is asked for over HTTP: for whoever may not read it there is none. */
public final class ReadRecords {

    private ReadRecords() {}

    /**
     * The record as the reader may see it now.
     *
     * @param position wait until the read model has reached it
     * @throws RefusedException {@link InputRefusal#NO_SUCH_RECORD} where there is none, or the reader may not know of it
     */
    public static <V> V find(
            Questions questions, String id, @Nullable String position, Class<V> document, Actor reader) {
        FindRecord query = new FindRecord(id, Moment.NOW, Questions.position(position));
        try {
            V found = questions.ask(query, document, reader).join();
            if (found == null) {
                throw new RefusedException(InputRefusal.NO_SUCH_RECORD, "id");
            }
            return found;
        } catch (CompletionException failure) {
            Refusal refusal = Refusals.of(failure).orElseThrow(() -> failure);
            throw refusal.kind() == RefusalKind.FORBIDDEN
                    ? new RefusedException(InputRefusal.NO_SUCH_RECORD, "id")
                    : new RefusedException(refusal);
        }
    }
}
