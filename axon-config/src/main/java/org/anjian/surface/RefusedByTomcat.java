package org.anjian.surface;

import java.io.IOException;
import org.anjian.api.refusal.RequestRefusal;
import org.anjian.graphql.RefusalResponses;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.HttpStatus;

/** Says in our words what never gets as far as the application: Tomcat's own page would name it, and say more than is needed. */
final class RefusedByTomcat extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        int status = response.getStatus();
        if (status < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            RefusalResponses.write(
                    response,
                    HttpStatus.valueOf(status),
                    status == HttpStatus.INTERNAL_SERVER_ERROR.value()
                            ? RequestRefusal.INTERNAL
                            : RequestRefusal.MALFORMED_REQUEST);
            response.finishResponse();
        } catch (IOException gone) {
            // whoever asked is not there any more
            container.getLogger().debug("an error was told to nobody", gone);
        }
    }
}
