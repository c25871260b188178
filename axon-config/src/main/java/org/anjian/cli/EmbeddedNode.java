package org.anjian.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.AnjianApplication;
import org.anjian.embedded.DataFolder;
import org.anjian.embedded.EmbeddedServices;
import org.anjian.embedded.EmbeddedSettings;
import org.anjian.embedded.LoopbackPorts;
import org.anjian.embedded.StartListener;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application in this process: PostgreSQL, Elasticsearch and the Spring Boot application over them. */
public final class EmbeddedNode implements AutoCloseable {

    private final EmbeddedServices services;
    private final ConfigurableApplicationContext application;
    private final int port;
    private boolean closed;

    private EmbeddedNode(EmbeddedServices services, ConfigurableApplicationContext application, int port) {
        this.services = services;
        this.application = application;
        this.port = port;
    }

    /**
     * Starts the node.
     *
     * @param data the data folder
     * @param preferredPort the HTTP port, or 0 for any
     * @param console the least level of log lines that the console shows too; all go to the log file
     * @param listener hears each step
     */
    public static EmbeddedNode start(Path data, int preferredPort, String console, StartListener listener) {
        DataFolder.open(data);
        NodeLog.begin(data, console);
        phoneNobody();
        var services = EmbeddedServices.start(data, EmbeddedSettings.defaults(), listener);
        try {
            int port = preferredPort == 0 ? LoopbackPorts.free(0) : preferredPort;
            listener.onStep("starting the application");
            var spring = new SpringApplication(AnjianApplication.class);
            spring.setBannerMode(Banner.Mode.OFF);
            // the services must go after the application: whoever holds this object closes both in order
            spring.setRegisterShutdownHook(false);
            var context = spring.run(arguments(services, port, NodeLog.properties(data, console)));
            return new EmbeddedNode(services, context, port);
        } catch (RuntimeException e) {
            services.close();
            throw e;
        }
    }

    /** The HTTP port on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** The running application. */
    public ConfigurableApplicationContext application() {
        return application;
    }

    /** The services under the application. */
    public EmbeddedServices services() {
        return services;
    }

    /** Stops the application, then its services; returns when they have stopped, whoever began it. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            application.close();
        } finally {
            services.close();
        }
    }

    /** Axon asks its vendor for updates and advertises otherwise; both are read as system properties only. */
    private static void phoneNobody() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }

    private static String[] arguments(EmbeddedServices services, int port, List<String> logging) {
        var own = List.of(
                "spring.datasource.url=" + services.jdbcUrl(),
                "spring.datasource.username=" + services.username(),
                "spring.datasource.password=" + services.password(),
                "anjian.elasticsearch.uri=" + services.elasticsearchUri(),
                "anjian.mode=embedded",
                "anjian.data=" + services.data().root(),
                "axon.axonserver.enabled=false",
                "server.address=127.0.0.1",
                "server.port=" + port,
                // an open subscription must not hold up a stop for the usual half minute
                "spring.lifecycle.timeout-per-shutdown-phase=10s");
        return Stream.concat(own.stream(), logging.stream())
                .map(property -> "--" + property)
                .toArray(String[]::new);
    }
}
