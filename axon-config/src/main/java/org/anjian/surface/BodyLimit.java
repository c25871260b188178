package org.anjian.surface;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.graphql.RefusalResponses;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies above the limit, whether their length is announced or not, before anything reads them whole; and bodies that come
 * so slowly that they would hold a request for ever. How long a single piece may take is Tomcat's to know.
 */
final class BodyLimit extends OncePerRequestFilter {

    private final long most;
    private final Duration longest;
    private final LongSupplier nanos;

    BodyLimit(long most, Duration longest) {
        this(most, longest, System::nanoTime);
    }

    BodyLimit(long most, Duration longest, LongSupplier nanos) {
        this.most = most;
        this.longest = longest;
        this.nanos = nanos;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most) {
            RefusalResponses.write(response, HttpStatus.CONTENT_TOO_LARGE, InputRefusal.TOO_LONG);
            return;
        }
        chain.doFilter(new Limited(request), response);
    }

    private final class Limited extends HttpServletRequestWrapper {

        private Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedStream(super.getInputStream());
        }
    }

    private final class LimitedStream extends ServletInputStream {

        private final ServletInputStream stream;
        private final long begun = nanos.getAsLong();
        private long read;

        private LimitedStream(ServletInputStream stream) {
            this.stream = stream;
        }

        @Override
        public int read() throws IOException {
            int next = stream.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = stream.read(buffer, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int more) throws IOException {
            read += more;
            if (nanos.getAsLong() - begun > longest.toNanos()) {
                throw BodyRefused.tooSlow();
            }
            if (read > most) {
                throw BodyRefused.tooLong(most);
            }
        }

        @Override
        public boolean isFinished() {
            return stream.isFinished();
        }

        @Override
        public boolean isReady() {
            return stream.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            stream.setReadListener(listener);
        }
    }
}
