package org.anjian.surface;

import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;

/** What somebody writes to the port that is no request, or one that contradicts itself. */
final class NoHttp {

    private NoHttp() {}

    static OddRequests.Sent any(RandomGenerator random) {
        String host = "Host: 127.0.0.1\r\nConnection: close\r\n";
        String text =
                switch (random.nextInt(14)) {
                    case 0 -> OddValues.anyCharacters(random, 200) + "\r\n\r\n";
                    case 1 -> "GET\r\n\r\n";
                    case 2 -> "GET /graphql HTTP/9.9\r\n" + host + "\r\n";
                    case 3 -> "GET /graphql{}|\\^ HTTP/1.1\r\n" + host + "\r\n";
                    case 4 -> "GET /graphql HTTP/1.1\r\nConnection: close\r\n\r\n";
                    case 5 -> "GET /graphql HTTP/1.1\r\n" + host + "X: " + "y".repeat(100_000) + "\r\n\r\n";
                    case 6 -> "GET /graphql HTTP/1.1\r\n" + host + "A: b\r\n".repeat(300) + "\r\n";
                    case 7 -> "GET /graphql HTTP/1.1\r\n" + host + "Na me: x\r\nX:\u0001\r\n\r\n";
                    case 8 ->
                        "POST /graphql HTTP/1.1\r\n" + host + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef";
                    case 9 -> "POST /graphql HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n";
                    case 10 ->
                        "POST /graphql HTTP/1.1\r\n" + host
                                + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\nGET /operations/status HTTP/1.1\r\n\r\n";
                    case 11 -> "POST /graphql HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n";
                    case 12 -> "POST /graphql HTTP/1.1\r\n" + host + "Content-Length: 99999999999\r\n\r\n";
                    default ->
                        "GET http://elsewhere.example/graphql HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n";
                };
        return new OddRequests.Sent("no HTTP", text.getBytes(StandardCharsets.UTF_8), false);
    }
}
