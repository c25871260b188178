package org.anjian.bench;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;
import org.apache.http.util.EntityUtils;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** Waits until an index has done all that earlier documents left to do, so that later ones do not pay for it. */
final class Settling {

    private static final long LOOK_NANOS = 20_000_000;

    private Settling() {}

    static void of(RestClient client, String index) throws IOException {
        client.performRequest(new Request("POST", "/" + index + "/_refresh"));
        client.performRequest(new Request("POST", "/" + index + "/_flush"));
        while (merging(client, index) > 0) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private static long merging(RestClient client, String index) throws IOException {
        var answer = client.performRequest(new Request("GET", "/" + index + "/_stats/merge"));
        return JsonMapper.builder()
                .build()
                .readTree(EntityUtils.toByteArray(answer.getEntity()))
                .path("_all")
                .path("primaries")
                .path("merges")
                .path("current")
                .asLong();
    }
}
