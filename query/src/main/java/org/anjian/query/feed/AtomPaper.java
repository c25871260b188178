package org.anjian.query.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** One document of Atom 1.0 in the making, with the extensions of RFC 5005 (archives) and RFC 6721 (deleted entries). */
final class AtomPaper {

    /** The media type. */
    static final String ATOM = "application/atom+xml;charset=UTF-8";

    private static final Namespace HISTORY = Namespace.getNamespace("fh", "http://purl.org/syndication/history/1.0");
    private static final Namespace TOMBSTONES = Namespace.getNamespace("at", "http://purl.org/atompub/tombstones/1.0");

    private final Feed feed = new Feed("atom_1.0");
    private final List<Entry> entries = new ArrayList<>();
    private final List<Element> further = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    AtomPaper(String id, String title, String author, Instant updated) {
        feed.setId(id);
        feed.setTitle(title);
        feed.setUpdated(Date.from(updated));
        feed.setAuthors(List.of(person(author)));
    }

    /** An entry; its content only where it is given. */
    void entry(
            String id,
            String title,
            Instant updated,
            @Nullable Instant published,
            String address,
            @Nullable String text) {
        Entry entry = new Entry();
        entry.setId(id);
        entry.setTitle(title);
        entry.setUpdated(Date.from(updated));
        if (published != null) {
            entry.setPublished(Date.from(published));
        }
        entry.setAlternateLinks(List.of(link("alternate", address, "text/html")));
        if (text != null) {
            Content summary = new Content();
            summary.setType("text");
            summary.setValue(text);
            entry.setSummary(summary);
        }
        entries.add(entry);
    }

    /** An entry that is gone. */
    void deleted(String id, Instant when, String why) {
        Element gone = new Element("deleted-entry", TOMBSTONES);
        gone.setAttribute("ref", id);
        gone.setAttribute("when", when.toString());
        gone.addContent(new Element("comment", TOMBSTONES).setText(why));
        further.add(gone);
    }

    /** This document never changes. */
    void archived() {
        further.add(new Element("archive", HISTORY));
    }

    void linked(String relation, String address) {
        links.add(link(relation, address, "application/atom+xml"));
    }

    /** Where the newest checkpoint of the ledger is, for whoever keeps those. */
    void checkpoint(String address) {
        links.add(link(PublicAddresses.CHECKPOINT_RELATION, address, "text/plain"));
    }

    Rendered rendered() {
        feed.setEntries(entries);
        feed.setForeignMarkup(further);
        feed.setOtherLinks(links);
        try {
            return Rendered.of(new WireFeedOutput().outputString(feed).getBytes(StandardCharsets.UTF_8), ATOM);
        } catch (FeedException impossible) {
            throw new IllegalStateException("a feed without a required part", impossible);
        }
    }

    private static Link link(String relation, String address, String type) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(address);
        link.setType(type);
        return link;
    }

    private static Person person(String name) {
        Person person = new Person();
        person.setName(name);
        return person;
    }
}
