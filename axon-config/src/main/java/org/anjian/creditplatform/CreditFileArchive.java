package org.anjian.creditplatform;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.anjian.api.creditplatform.CreditFile;
import org.anjian.api.creditplatform.CreditFileFacts;
import org.anjian.api.creditplatform.ExchangedRecord;
import org.anjian.api.creditplatform.query.RenderCreditFile;
import org.anjian.api.region.RegionCode;
import org.anjian.config.messaging.ReadSide;

/** Files of exchanges, written again from the events whenever one is asked for. */
final class CreditFileArchive {

    private final ReadSide readSide;

    CreditFileArchive(ReadSide readSide) {
        this.readSide = readSide;
    }

    /**
     * The bytes of the file of an exchange.
     *
     * @throws IllegalStateException where they are not those that were prepared: what is sent is never something else
     */
    byte[] bytes(CreditFileFacts facts, List<ExchangedRecord> records, RegionCode region) {
        CreditFile file = readSide.ask(new RenderCreditFile(facts.format(), records), CreditFile.class, region);
        if (!file.sha256().equals(facts.sha256())) {
            throw new IllegalStateException(facts.name() + " comes to " + file.sha256() + ", not to " + facts.sha256());
        }
        return file.content().getBytes(StandardCharsets.UTF_8);
    }
}
