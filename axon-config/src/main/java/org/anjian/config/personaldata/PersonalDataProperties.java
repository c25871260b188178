package org.anjian.config.personaldata;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the master keys come from that wrap the keys of persons.
 *
 * @param masterKeys master keys themselves, each {@code <number>:<32 bytes in Base64>}; the highest number wraps new keys
 * @param keyFolder a folder with one file a master key, {@code <number>.key}, holding 32 bytes in Base64; none stands for
 *     {@code keys} in the node's data folder, where embedded mode makes the first one
 * @param erasures the file that lists who was forgotten, best where no restored backup of the database overwrites it; null for
 *     {@code erasures} in the node's data folder
 * @param rememberKeys how long a node keeps the key of a person in memory: for so long another node may still read the data
 *     of a person who was forgotten elsewhere
 */
@ConfigurationProperties("anjian.personal-data")
record PersonalDataProperties(
        @DefaultValue List<String> masterKeys,
        @Nullable Path keyFolder,
        @Nullable Path erasures,
        @DefaultValue("10s") Duration rememberKeys) {}
