package org.anjian.query.readmodel;

import java.io.IOException;
import java.util.Map;
import org.apache.http.HttpEntity;
import org.apache.http.entity.ContentType;
import org.apache.http.nio.entity.NByteArrayEntity;
import org.apache.http.util.EntityUtils;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Elasticsearch as bytes over HTTP, for the paths where speed counts: bulk, mget and the care of indices. */
public final class SearchEngine {

    private static final ContentType NDJSON = ContentType.create("application/x-ndjson");

    private final RestClient client;
    private final DocumentJson json;

    public SearchEngine(RestClient client, DocumentJson json) {
        this.client = client;
        this.json = json;
    }

    /**
     * A request with a body of JSON.
     *
     * @throws SearchEngineException where it is refused or nobody answers
     */
    public JsonNode call(String method, String path, Map<String, String> parameters, @Nullable Object body) {
        HttpEntity entity = body == null ? null : new NByteArrayEntity(json.bytes(body), ContentType.APPLICATION_JSON);
        byte[] answer = exchange(method, path, parameters, entity);
        return answer.length == 0
                ? JsonNodeFactory.instance.objectNode()
                : json.mapper().readTree(answer);
    }

    /** A request whose answer is read by the caller. */
    byte[] raw(String method, String path, Map<String, String> parameters, Object body) {
        return exchange(method, path, parameters, new NByteArrayEntity(json.bytes(body), ContentType.APPLICATION_JSON));
    }

    /** A bulk request. */
    JsonNode bulk(String path, Map<String, String> parameters, BulkBody body) {
        return json.mapper().readTree(exchange("POST", path, parameters, body.entity(NDJSON)));
    }

    private byte[] exchange(String method, String path, Map<String, String> parameters, @Nullable HttpEntity entity) {
        Request request = new Request(method, path);
        request.addParameters(parameters);
        request.setEntity(entity);
        try {
            Response response = client.performRequest(request);
            return response.getEntity() == null ? new byte[0] : EntityUtils.toByteArray(response.getEntity());
        } catch (ResponseException refused) {
            throw new SearchEngineException(
                    refused.getResponse().getStatusLine().getStatusCode(), refused.getMessage(), refused);
        } catch (IOException unreachable) {
            throw new SearchEngineException(0, "No answer from the search engine: " + unreachable, unreachable);
        }
    }
}
