package org.anjian.query.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.query.readmodel.DocumentJson;
import org.jspecify.annotations.Nullable;

/** Lists the monthly files: in words of our own with all that is needed to check them, and as a catalogue (DCAT-AP). */
public final class Manifests {

    private static final String JSON = "application/json";
    private static final String JSON_LD = "application/ld+json";
    private static final String IANA = "https://www.iana.org/assignments/media-types/";

    private final ChangeRegister register;
    private final ChangeLedger ledger;
    private final BulkFiles files;
    private final SigningKeys keys;
    private final String publisher;
    private final DocumentJson json;
    private final Renderings renderings = new Renderings();

    Manifests(
            ChangeRegister register,
            ChangeLedger ledger,
            BulkFiles files,
            SigningKeys keys,
            String publisher,
            DocumentJson json) {
        this.register = register;
        this.ledger = ledger;
        this.files = files;
        this.keys = keys;
        this.publisher = publisher;
        this.json = json;
    }

    /** The manifest. */
    public Rendered manifest() {
        return renderings.of(asked(null), () -> Rendered.of(json.bytes(read()), JSON));
    }

    /** The catalogue: one data set a month that has anything, with its files, and one that is the change feed. */
    public Rendered catalogue(PublicAddresses addresses) {
        return renderings.of(asked(addresses), () -> written(addresses));
    }

    private Rendered written(PublicAddresses addresses) {
        Manifest manifest = read();
        List<Map<String, Object>> dataSets = new ArrayList<>();
        dataSets.add(feed(addresses));
        manifest.months().stream()
                .filter(month -> month.rows() > 0)
                .map(month -> dataSet(month, addresses))
                .forEach(dataSets::add);
        Map<String, Object> catalogue = new LinkedHashMap<>();
        catalogue.put("@context", context());
        catalogue.put("@id", addresses.of(PublicAddresses.ROOT + "/catalog.jsonld"));
        catalogue.put("@type", "dcat:Catalog");
        catalogue.put("dct:title", titles("安全生产行政执法公开数据", "Public data of work-safety enforcement"));
        catalogue.put(
                "dct:description",
                titles(
                        "公开的行政执法决定、安全生产失信名单及其更正、撤回和到期",
                        "Decisions and entries of the blacklist that were made public, corrected, withdrawn and expired"));
        catalogue.put("dct:publisher", agent());
        catalogue.put("dcat:dataset", dataSets);
        return Rendered.of(json.bytes(catalogue), JSON_LD);
    }

    /** Whatever happens to a month moves the last position, or adds a month. */
    private Asked asked(@Nullable PublicAddresses addresses) {
        register.turnMonths();
        return new Asked(addresses, ledger.head(), ledger.months().size());
    }

    private Manifest read() {
        return new Manifest(
                publisher,
                PublicAddresses.ROOT + "/schema/change.json",
                PublicAddresses.ROOT + "/changes",
                PublicAddresses.ROOT + "/keys",
                PublicAddresses.CHECKPOINT,
                ledger.months().stream().map(this::month).toList());
    }

    private Manifest.Month month(PublicMonth month) {
        return month.rows() == 0 ? silent(month) : told(files.of(month.month()));
    }

    private Manifest.Month silent(PublicMonth month) {
        return new Manifest.Month(
                month.month().toString(),
                month.isClosed(),
                month.closedAt(),
                0,
                null,
                null,
                month.last(),
                List.of(),
                month.isClosed() && keys.canSign() ? PublicAddresses.statement(month.month()) : null);
    }

    /** As its files have it: a line more may have been added since the months were listed. */
    private static Manifest.Month told(List<BulkFile> files) {
        PublicMonth month = files.getFirst().month();
        return new Manifest.Month(
                month.month().toString(),
                month.isClosed(),
                month.closedAt(),
                month.rows(),
                month.before() + 1,
                month.last(),
                month.last(),
                files.stream().map(Manifests::file).toList(),
                null);
    }

    private static Manifest.File file(BulkFile file) {
        return new Manifest.File(
                PublicAddresses.bulk(file.month().month(), file.format()),
                file.format().mediaType(),
                file.bytes(),
                file.month().rows(),
                file.sha256());
    }

    private Map<String, Object> feed(PublicAddresses addresses) {
        String address = addresses.of(PublicAddresses.ROOT + "/changes");
        Map<String, Object> distribution = new LinkedHashMap<>();
        distribution.put("@type", "dcat:Distribution");
        distribution.put("dcat:accessURL", reference(address));
        distribution.put("dcat:mediaType", reference(IANA + ChangeFeed.NDJSON));
        return dataSet(address, titles("变更流", "Change feed"), List.of(distribution));
    }

    private Map<String, Object> dataSet(Manifest.Month month, PublicAddresses addresses) {
        String title = month.month();
        return dataSet(
                addresses.of(PublicAddresses.ROOT + "/bulk/" + title),
                titles(title + " 公开事项", "What was told in " + title),
                month.files().stream()
                        .map(file -> distribution(file, addresses))
                        .toList());
    }

    private Map<String, Object> dataSet(String id, List<Object> titles, List<Map<String, Object>> distributions) {
        Map<String, Object> set = new LinkedHashMap<>();
        set.put("@id", id);
        set.put("@type", "dcat:Dataset");
        set.put("dct:title", titles);
        set.put("dct:description", titles);
        set.put("dct:publisher", agent());
        set.put("dct:language", List.of("zh", "en"));
        set.put("dcat:distribution", distributions);
        return set;
    }

    private Map<String, Object> distribution(Manifest.File file, PublicAddresses addresses) {
        Map<String, Object> checksum = new LinkedHashMap<>();
        checksum.put("@type", "spdx:Checksum");
        checksum.put("spdx:algorithm", reference("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"));
        checksum.put("spdx:checksumValue", file.sha256());
        Map<String, Object> distribution = new LinkedHashMap<>();
        distribution.put("@type", "dcat:Distribution");
        distribution.put("dcat:accessURL", reference(addresses.of(file.address())));
        distribution.put("dcat:downloadURL", reference(addresses.of(file.address())));
        distribution.put("dcat:mediaType", reference(IANA + file.mediaType().split(";")[0]));
        distribution.put("dcat:byteSize", file.bytes());
        distribution.put("spdx:checksum", checksum);
        return distribution;
    }

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("dcat", "http://www.w3.org/ns/dcat#");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("foaf", "http://xmlns.com/foaf/0.1/");
        context.put("spdx", "http://spdx.org/rdf/terms#");
        return context;
    }

    private Map<String, Object> agent() {
        Map<String, Object> agent = new LinkedHashMap<>();
        agent.put("@type", "foaf:Agent");
        agent.put("foaf:name", publisher);
        return agent;
    }

    private static Map<String, Object> reference(String address) {
        return Map.of("@id", address);
    }

    private static List<Object> titles(String zh, String en) {
        return List.of(titled("zh", zh), titled("en", en));
    }

    private static Map<String, Object> titled(String language, String text) {
        Map<String, Object> title = new LinkedHashMap<>();
        title.put("@language", language);
        title.put("@value", text);
        return title;
    }

    private record Asked(@Nullable PublicAddresses addresses, long head, int months) {}
}
