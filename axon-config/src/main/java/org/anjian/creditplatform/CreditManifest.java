package org.anjian.creditplatform;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anjian.api.creditplatform.CreditExchangeSubject;
import org.anjian.api.creditplatform.CreditFileFacts;
import org.anjian.api.creditplatform.event.CreditExchangePrepared;
import org.anjian.api.creditplatform.view.CreditExchangeView;
import org.anjian.api.message.LegalTime;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What goes with the file of an exchange: how many rows it has and their digest, so that whoever takes it in knows that it is whole.
 *
 * @param receiptBy the last day for receipts
 */
record CreditManifest(CreditExchangeSubject exchange, CreditFileFacts file, LocalDate preparedOn, LocalDate receiptBy) {

    /** What the names of manifests end with. */
    static final String ENDING = ".manifest.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static CreditManifest of(CreditExchangePrepared event) {
        return new CreditManifest(
                event.exchange(), event.file(), LegalTime.dayOf(event.occurredAt()), event.receiptBy());
    }

    static CreditManifest of(CreditExchangeView view) {
        return new CreditManifest(
                new CreditExchangeSubject(view.id(), view.region(), view.number()),
                view.file(),
                view.preparedOn(),
                view.receiptBy());
    }

    /** The name of the manifest beside its file. */
    String name() {
        return exchange.id() + ENDING;
    }

    /** The bytes of the manifest, in UTF-8; always the same for an exchange. */
    byte[] bytes() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("exchange", exchange.id().raw());
        fields.put("region", exchange.region().raw());
        fields.put("number", exchange.number());
        fields.put("schema", "anjian-credit/" + file.format());
        fields.put("file", file.name());
        fields.put("rows", file.rows());
        fields.put("sha256", file.sha256());
        fields.put("fromPosition", file.fromPosition());
        fields.put("toPosition", file.toPosition());
        fields.put("preparedOn", preparedOn.toString());
        fields.put("receiptBy", receiptBy.toString());
        return (JSON.writeValueAsString(fields) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
