package org.anjian.config;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of a node that belong to no single concern.
 *
 * @param mode where events, tokens and read models live
 * @param data the folder for embedded services, imports and logs
 * @param samples the folder of the sample records
 * @param regions the files of the jurisdiction tree, in order; later ones may rename regions of earlier ones
 * @param operatorToken the bearer token of the operations endpoints; none switches them off
 */
@Validated
@ConfigurationProperties("anjian")
public record AnjianProperties(
        @NotNull @DefaultValue("embedded") Mode mode,
        @NotNull @DefaultValue(".anjian") Path data,
        @NotNull @DefaultValue("samples") Path samples,

        @DefaultValue({"classpath:regions/gbt2260-530300.csv", "classpath:regions/iso3166-2-us.csv"})
        List<String> regions,

        @Nullable String operatorToken) {}
