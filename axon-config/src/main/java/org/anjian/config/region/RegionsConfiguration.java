package org.anjian.config.region;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.region.Region;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.Regions;
import org.anjian.config.AnjianProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

/** Loads the jurisdiction tree from the files of {@code anjian.regions}: columns code, zh, en. */
@Configuration(proxyBeanMethods = false)
public class RegionsConfiguration {

    @Bean
    Regions regions(AnjianProperties properties, ResourceLoader resources) {
        List<Region> regions = new ArrayList<>();
        for (String location : properties.regions()) {
            regions.addAll(read(resources.getResource(location)));
        }
        return new Regions(regions);
    }

    private static List<Region> read(Resource file) {
        try (Reader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream()
                    .map(row ->
                            new Region(new RegionCode(row.getField("code")), row.getField("zh"), row.getField("en")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the jurisdiction tree cannot be read: " + file, unreadable);
        }
    }
}
