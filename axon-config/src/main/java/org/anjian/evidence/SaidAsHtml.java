package org.anjian.evidence;

import java.io.IOException;
import org.anjian.query.words.Said;

/** Values of documents as HTML: single ones in a line, records as lists of their fields, however deep. */
final class SaidAsHtml {

    private final HtmlText html;

    SaidAsHtml(HtmlText html) {
        this.html = html;
    }

    /** The value, or a dash where there is none. */
    void write(Said said) throws IOException {
        if (said.isNothing()) {
            html.raw("<span class=\"none\">—</span>");
            return;
        }
        switch (said) {
            case Said.Single single -> html.value(single.words());
            case Said.Several several -> several(several);
            case Said.Composed record -> record(record);
        }
    }

    private void several(Said.Several several) throws IOException {
        boolean inLine = several.values().stream().allMatch(Said.Single.class::isInstance);
        html.raw(inLine ? "<ul class=\"line\">" : "<ol class=\"records\">");
        for (Said each : several.values()) {
            html.raw("<li>");
            write(each);
            html.raw("</li>");
        }
        html.raw(inLine ? "</ul>" : "</ol>");
    }

    private void record(Said.Composed record) throws IOException {
        html.raw("<dl class=\"record\">");
        for (Said.Named field : record.fields()) {
            html.raw("<div><dt>").value(field.name()).raw("</dt><dd>");
            write(field.value());
            html.raw("</dd></div>");
        }
        html.raw("</dl>");
    }
}
