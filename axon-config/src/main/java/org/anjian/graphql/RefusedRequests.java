package org.anjian.graphql;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.anjian.api.refusal.RefusedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers a request for a file that is refused, in the form of a GraphQL error. */
@RestControllerAdvice
class RefusedRequests {

    @ExceptionHandler
    void refused(RefusedException refused, HttpServletResponse response) throws IOException {
        RefusalResponses.write(response, refused.refusal());
    }
}
