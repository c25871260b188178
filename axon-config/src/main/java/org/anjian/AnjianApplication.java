package org.anjian;

import org.anjian.config.AnjianProperties;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The Spring Boot application of Anjian; {@code org.anjian.cli.Anjian} starts it in embedded mode. */
@SpringBootApplication
@EnableConfigurationProperties(AnjianProperties.class)
public class AnjianApplication {

    /**
     * Starts a node in the mode its configuration names.
     *
     * @param arguments Spring Boot's command-line properties
     */
    public static void main(String[] arguments) {
        SpringApplication.run(AnjianApplication.class, arguments);
    }
}
