package org.anjian.rendering;

import java.util.List;
import org.anjian.api.document.DocumentRefusal;
import org.anjian.api.document.EnforcementDocumentSubject;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.Regions;
import org.anjian.command.document.Paper;
import org.anjian.command.document.PaperPress;
import org.anjian.command.numbering.IssuingBodies;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.rendering.fields.PaperFields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes documents from templates in Word and from the events of their records. */
final class DocxPress implements PaperPress {

    private static final Logger LOG = LoggerFactory.getLogger(DocxPress.class);

    private final EventJournal journal;
    private final Templates templates;
    private final IssuingBodies bodies;
    private final Regions regions;

    DocxPress(EventJournal journal, Templates templates, IssuingBodies bodies, Regions regions) {
        this.journal = journal;
        this.templates = templates;
        this.bodies = bodies;
        this.regions = regions;
    }

    @Override
    public Paper print(EnforcementDocumentSubject document, long recordVersion) {
        List<RecordedEvent> history = journal.eventsOf(document.record().raw()).subList(0, (int) recordVersion);
        String body = bodies.fullNameOf(document.body(), document.region(), regions::nameOf);
        try {
            DocxTemplate template = templates.of(document.kind());
            return new Paper(template.fill(PaperFields.of(document, history, body)), template.identity());
        } catch (BrokenTemplateException broken) {
            LOG.error("A template of enforcement documents cannot be used", broken);
            throw new RefusedException(DocumentRefusal.TEMPLATE_BROKEN, "kind");
        }
    }
}
