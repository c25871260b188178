package org.anjian;

import java.nio.file.Path;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.anjian.api.message.Role;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A node of its own, in a mode with tokens, on the PostgreSQL and Elasticsearch of the tests. Its indices have a prefix, so
 * that it meets no other node's.
 */
public final class SeparateNode implements AutoCloseable {

    private static final AtomicInteger PREFIXES = new AtomicInteger();

    private final ConfigurableApplicationContext application;
    private final TestTokens tokens;

    private SeparateNode(ConfigurableApplicationContext application, TestTokens tokens) {
        this.application = application;
        this.tokens = tokens;
    }

    /** What a node in that mode must be told: an empty database, a prefix of its own, and whose tokens it takes. */
    public static Map<String, Object> settings(String mode, TestTokens tokens, Path folder) {
        Map<String, Object> settings = new LinkedHashMap<>(EmbeddedForTests.springProperties());
        settings.put("anjian.mode", mode);
        settings.put("anjian.index.prefix", "separate" + PREFIXES.incrementAndGet() + "-");
        settings.put(
                "anjian.personal-data.master-keys", "1:" + Base64.getEncoder().encodeToString(new byte[32]));
        settings.put("server.port", 0);
        settings.put("server.address", "127.0.0.1");
        settings.put("spring.security.oauth2.resourceserver.jwt.public-key-location", tokens.publicKeyLocation(folder));
        settings.put("spring.security.oauth2.resourceserver.jwt.audiences", TestTokens.AUDIENCE);
        return settings;
    }

    /** Starts a node with those settings. */
    public static SeparateNode start(Map<String, Object> settings, TestTokens tokens) {
        String[] arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new SeparateNode(new SpringApplicationBuilder(AnjianApplication.class).run(arguments), tokens);
    }

    /** A bean of the node. */
    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** The beans of a type, which may be none. */
    public <T> Collection<T> beansOf(Class<T> type) {
        return application.getBeansOfType(type).values();
    }

    /** The port of its HTTP endpoints. */
    public int port() {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** A client with the token of somebody in that role. */
    public GraphQlClient as(Role role) {
        return GraphQlClient.with(port(), tokens.bearer(role));
    }

    @Override
    public void close() {
        application.close();
    }
}
