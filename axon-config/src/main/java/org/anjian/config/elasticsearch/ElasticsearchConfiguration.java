package org.anjian.config.elasticsearch;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.http.Header;
import org.apache.http.HttpHeaders;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RestClient;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The connection to Elasticsearch, built by hand: Spring Boot's would speak to 9.x only (ADR 0004). */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ElasticsearchProperties.class)
public class ElasticsearchConfiguration {

    private static final int CONNECTIONS = 32;

    @Bean(destroyMethod = "close")
    RestClient elasticsearch(ElasticsearchProperties properties) {
        HttpHost[] hosts = properties.uri().stream()
                .map(uri -> HttpHost.create(uri.toString()))
                .toArray(HttpHost[]::new);
        return RestClient.builder(hosts)
                .setDefaultHeaders(credentials(properties))
                .setRequestConfigCallback(request -> request.setConnectTimeout(
                                (int) properties.connectTimeout().toMillis())
                        .setSocketTimeout((int) properties.requestTimeout().toMillis()))
                .setHttpClientConfigCallback(
                        http -> http.setMaxConnTotal(CONNECTIONS).setMaxConnPerRoute(CONNECTIONS))
                .setCompressionEnabled(false)
                .build();
    }

    private static Header[] credentials(ElasticsearchProperties properties) {
        if (properties.apiKey() != null) {
            return new Header[] {new BasicHeader(HttpHeaders.AUTHORIZATION, "ApiKey " + properties.apiKey())};
        }
        if (properties.username() != null) {
            String pair = properties.username() + ":" + properties.password();
            String encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
            return new Header[] {new BasicHeader(HttpHeaders.AUTHORIZATION, "Basic " + encoded)};
        }
        return new Header[0];
    }
}
