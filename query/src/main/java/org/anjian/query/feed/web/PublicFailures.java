package org.anjian.query.feed.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.web.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the public is told where a request fails: why, or a number to find in the log. */
@RestControllerAdvice(annotations = PublicEndpoint.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PublicFailures {

    private static final Logger LOG = LoggerFactory.getLogger(PublicFailures.class);

    @ExceptionHandler
    void refused(RefusedException refused, HttpServletResponse response) throws IOException {
        Problems.write(response, refused.refusal());
    }

    @ExceptionHandler({TransientDataAccessException.class, CannotCreateTransactionException.class})
    void down(HttpServletResponse response) throws IOException {
        Problems.write(response, Refusal.of(InputRefusal.TEMPORARILY_UNAVAILABLE, null));
    }

    @ExceptionHandler
    void fault(RuntimeException failure, HttpServletResponse response) throws IOException {
        String incident = RequestId.current();
        LOG.error("Incident {}: a request of the public failed", incident, failure);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", "系统内部错误 / Internal error");
        problem.put("status", HttpStatus.INTERNAL_SERVER_ERROR.value());
        problem.put("code", "INTERNAL");
        problem.put("incident", incident);
        Problems.write(response, HttpStatus.INTERNAL_SERVER_ERROR, problem);
    }
}
