package org.anjian.query.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.jdom2.Element;
import org.junit.jupiter.api.Test;

/** Documents of Atom as Rome reads them. */
class AtomPaperTest {

    private static final Instant THEN = Instant.parse("2026-10-31T16:00:00Z");

    private static SyndFeed read(AtomPaper paper) throws FeedException {
        SyndFeedInput input = new SyndFeedInput();
        input.setPreserveWireFeed(true);
        return input.build(new StringReader(new String(paper.rendered().bytes(), StandardCharsets.UTF_8)));
    }

    @Test
    void entries_links_and_deleted_entries_are_read_back() throws FeedException {
        AtomPaper paper = new AtomPaper("urn:uuid:1", "公开", "麒麟区应急管理局", THEN);
        paper.linked("self", "https://example.org/public/feed.atom");
        paper.entry("urn:uuid:2", "<罚>&1号", THEN, THEN, "https://example.org/public/records/a", "事实\u00a0<b>");
        paper.deleted("urn:uuid:3", THEN, "已撤回");
        SyndFeed feed = read(paper);
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getUri()).isEqualTo("urn:uuid:1");
        assertThat(feed.getEntries()).singleElement().satisfies(entry -> {
            assertThat(entry.getUri()).isEqualTo("urn:uuid:2");
            assertThat(entry.getTitle()).isEqualTo("<罚>&1号");
            assertThat(entry.getDescription().getValue()).isEqualTo("事实\u00a0<b>");
            assertThat(entry.getLink()).isEqualTo("https://example.org/public/records/a");
            assertThat(entry.getUpdatedDate()).isEqualTo(Date.from(THEN));
        });
        assertThat(feed.getForeignMarkup()).singleElement().satisfies(gone -> {
            assertThat(gone.getName()).isEqualTo("deleted-entry");
            assertThat(gone.getNamespaceURI()).isEqualTo("http://purl.org/atompub/tombstones/1.0");
            assertThat(gone.getAttributeValue("ref")).isEqualTo("urn:uuid:3");
            assertThat(gone.getAttributeValue("when")).isEqualTo("2026-10-31T16:00:00Z");
        });
    }

    @Test
    void an_archived_page_says_that_it_is_one() throws FeedException {
        AtomPaper paper = new AtomPaper("urn:uuid:1", "公开", "某局", THEN);
        paper.archived();
        paper.linked("prev-archive", "https://example.org/public/archive/2026-09/1.atom");
        SyndFeed feed = read(paper);
        assertThat(feed.getForeignMarkup())
                .extracting(Element::getName, Element::getNamespaceURI)
                .containsExactly(tuple("archive", "http://purl.org/syndication/history/1.0"));
        assertThat(feed.getLinks()).anySatisfy(link -> {
            assertThat(link.getRel()).isEqualTo("prev-archive");
            assertThat(link.getHref()).isEqualTo("https://example.org/public/archive/2026-09/1.atom");
        });
    }
}
