package org.anjian.surface;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Sends bytes that need be no HTTP, which a client of HTTP would refuse to send, and reads what comes back until the end. */
final class RawHttp {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final int GLANCE_MILLIS = 100;
    private static final int KEPT = 1 << 20;
    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};

    private static final String LAST_CHUNK = "\r\n0\r\n\r\n";

    private RawHttp() {}

    /**
     * What came back.
     *
     * @param status 0 where the connection was closed without a word, -1 where nothing came for half a minute
     * @param headers by their names in small letters
     */
    record Answer(int status, Map<String, String> headers, String body) {

        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /** Sends from an address of this machine, and hangs up as soon as the answer has ended or is one that does not end. */
    static Answer send(int port, InetAddress from, byte[] request) throws IOException {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(from, 0));
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
            } catch (IOException refusedMidway) {
                // the answer may be there all the same
            }
            return read(socket);
        }
    }

    private static Answer read(Socket socket) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int head = -1;
        try {
            InputStream in = socket.getInputStream();
            byte[] buffer = new byte[8192];
            for (int count = in.read(buffer); count >= 0; count = hasEnded(bytes, head) ? -1 : in.read(buffer)) {
                if (bytes.size() < KEPT) {
                    bytes.write(buffer, 0, count);
                }
                if (head < 0) {
                    head = endOfHead(bytes.toByteArray());
                    if (head >= 0 && isEndless(parsed(bytes.toByteArray(), head))) {
                        socket.setSoTimeout(GLANCE_MILLIS);
                    }
                }
            }
        } catch (SocketTimeoutException nothingMore) {
            if (head < 0) {
                return new Answer(-1, Map.of(), "");
            }
        } catch (IOException reset) {
            // what has come so far counts
        }
        return head < 0 ? new Answer(0, Map.of(), "") : parsed(bytes.toByteArray(), head);
    }

    /** Whether the whole body is there: not every server hangs up on who does not. */
    private static boolean hasEnded(ByteArrayOutputStream bytes, int head) {
        if (head < 0) {
            return false;
        }
        byte[] all = bytes.toByteArray();
        Answer answer = parsed(all, head);
        String length = answer.header("content-length");
        return length.isEmpty()
                ? answer.header("transfer-encoding").equals("chunked")
                        && new String(
                                        all,
                                        all.length - LAST_CHUNK.length(),
                                        LAST_CHUNK.length(),
                                        StandardCharsets.US_ASCII)
                                .equals(LAST_CHUNK)
                : all.length - head - END_OF_HEAD.length >= Integer.parseInt(length);
    }

    private static boolean isEndless(Answer answer) {
        return answer.status() == 101 || answer.header("content-type").startsWith("text/event-stream");
    }

    private static int endOfHead(byte[] bytes) {
        for (int i = 0; i + END_OF_HEAD.length <= bytes.length; i++) {
            if (bytes[i] == END_OF_HEAD[0]
                    && bytes[i + 1] == END_OF_HEAD[1]
                    && bytes[i + 2] == END_OF_HEAD[2]
                    && bytes[i + 3] == END_OF_HEAD[3]) {
                return i;
            }
        }
        return -1;
    }

    private static Answer parsed(byte[] bytes, int head) {
        String[] lines = new String(bytes, 0, head, StandardCharsets.ISO_8859_1).split("\r\n");
        String[] first = lines[0].split(" ", 3);
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            if (colon > 0) {
                headers.merge(
                        lines[i].substring(0, colon),
                        lines[i].substring(colon + 1).strip(),
                        (a, b) -> a + ", " + b);
            }
        }
        int body = head + END_OF_HEAD.length;
        return new Answer(
                first.length > 1 && first[1].matches("[0-9]{3}") ? Integer.parseInt(first[1]) : 0,
                headers,
                new String(
                        "chunked".equals(headers.get("transfer-encoding"))
                                ? joined(bytes, body)
                                : Arrays.copyOfRange(bytes, body, bytes.length),
                        StandardCharsets.UTF_8));
    }

    /** The chunks without what separates them, as far as they have come. */
    private static byte[] joined(byte[] bytes, int from) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int at = from;
        while (at < bytes.length) {
            int line = at;
            while (line + 1 < bytes.length && bytes[line] != '\r') {
                line++;
            }
            String size = new String(bytes, at, line - at, StandardCharsets.US_ASCII).strip();
            if (!size.matches("[0-9a-fA-F]{1,7}")) {
                break;
            }
            int length = Integer.parseInt(size, 16);
            int start = Math.min(line + 2, bytes.length);
            whole.write(bytes, start, Math.min(length, bytes.length - start));
            at = start + length + 2;
        }
        return whole.toByteArray();
    }
}
