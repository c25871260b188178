package org.anjian.surface;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RequestRefusal;
import org.anjian.graphql.RefusalResponses;
import org.anjian.graphql.Refusals;
import org.anjian.query.web.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/**
 * What is told where a request fails: by which rule, or for a fault of ours the number under which the log has it. Never the words of
 * an exception, which may repeat what was sent or name what is inside.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class FailedRequests {

    private static final Logger LOG = LoggerFactory.getLogger(FailedRequests.class);

    @ExceptionHandler
    void failed(Exception failure, HttpServletResponse response) throws IOException {
        if (response.isCommitted() || failure instanceof AsyncRequestNotUsableException) {
            LOG.debug("an answer was broken off", failure);
            return;
        }
        Refusal refusal = Refusals.of(failure).orElse(null);
        if (refusal != null) {
            RefusalResponses.write(response, refusal);
        } else if (BodyRefused.in(failure) instanceof BodyRefused refused) {
            RefusalResponses.write(response, refused.status(), refused.code());
        } else if (failure instanceof HttpMessageConversionException || failure instanceof TypeMismatchException) {
            RefusalResponses.write(response, HttpStatus.BAD_REQUEST, RequestRefusal.MALFORMED_REQUEST);
        } else if (failure instanceof ErrorResponse refused
                && refused.getStatusCode().is4xxClientError()) {
            refused.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
            RefusalResponses.write(
                    response, HttpStatus.valueOf(refused.getStatusCode().value()), code(refused.getStatusCode()));
        } else {
            LOG.error("Incident {}: a request failed", RequestId.current(), failure);
            RefusalResponses.write(response, HttpStatus.INTERNAL_SERVER_ERROR, RequestRefusal.INTERNAL);
        }
    }

    /** The reason that a status stands for. */
    static RefusalCode code(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> RequestRefusal.NO_SUCH_PAGE;
            case 405 -> RequestRefusal.METHOD_NOT_ALLOWED;
            case 406 -> RequestRefusal.NOT_ACCEPTABLE;
            case 415 -> RequestRefusal.UNSUPPORTED_MEDIA_TYPE;
            case 429 -> RequestRefusal.TOO_MANY_REQUESTS;
            default -> status.is5xxServerError() ? RequestRefusal.INTERNAL : RequestRefusal.MALFORMED_REQUEST;
        };
    }
}
