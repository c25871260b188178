package org.anjian.surface;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.anjian.query.web.RequestId;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Gives every request its number and every answer its headers: before all filters, so that what Tomcat itself refuses, such as a line
 * that is no HTTP, has them too.
 */
final class SurfaceValve extends ValveBase {

    private final ResponseHeaders headers;

    SurfaceValve(ResponseHeaders headers) {
        super(true);
        this.headers = headers;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String path = request.getDecodedRequestURI();
        headers.at(path == null ? "" : path, request.isSecure()).forEach(response::setHeader);
        response.setHeader(RequestId.HEADER, RequestId.begin());
        try {
            getNext().invoke(request, response);
        } finally {
            RequestId.end();
        }
    }
}
