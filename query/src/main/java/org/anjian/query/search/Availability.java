package org.anjian.query.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.readmodel.SearchEngineException;

/** Tells a search engine that is down, busy or not ready apart from a mistake of ours. */
public final class Availability {

    private static final int NOT_FOUND = 404;
    private static final int BUSY = 429;
    private static final int SERVER_ERROR = 500;

    private Availability() {}

    /** A request to the engine. */
    public interface Request<T> {
        T send() throws IOException;
    }

    /**
     * Sends a request.
     *
     * @throws RefusedException {@link InputRefusal#TEMPORARILY_UNAVAILABLE} where it may succeed later
     */
    public static <T> T required(Request<T> request) {
        try {
            return request.send();
        } catch (IOException unreachable) {
            throw new RefusedException(InputRefusal.TEMPORARILY_UNAVAILABLE);
        } catch (ElasticsearchException refused) {
            if (isTemporary(refused.status())) {
                throw new RefusedException(InputRefusal.TEMPORARILY_UNAVAILABLE);
            }
            throw refused;
        } catch (SearchEngineException refused) {
            if (isTemporary(refused.status())) {
                throw new RefusedException(InputRefusal.TEMPORARILY_UNAVAILABLE);
            }
            throw refused;
        }
    }

    private static boolean isTemporary(int status) {
        return status == 0 || status == NOT_FOUND || status == BUSY || status >= SERVER_ERROR;
    }
}
