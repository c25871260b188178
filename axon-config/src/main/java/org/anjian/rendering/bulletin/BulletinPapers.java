package org.anjian.rendering.bulletin;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.anjian.api.bulletin.BulletinRefusal;
import org.anjian.api.bulletin.IssuedRevision;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.bulletin.view.QuarterlyBulletinView;
import org.anjian.api.bulletindelivery.query.BulletinDeliveryFilter;
import org.anjian.api.bulletindelivery.query.BulletinDeliveryPage;
import org.anjian.api.bulletindelivery.query.FindBulletinDeliveries;
import org.anjian.api.bulletindelivery.view.BulletinDeliveryView;
import org.anjian.api.bulletindocument.FindIssuedBulletin;
import org.anjian.api.bulletindocument.IssuedBulletin;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusalKind;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.replay.query.FindRecord;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.anjian.api.typicalcase.TypicalCaseText;
import org.anjian.api.typicalcase.query.FindPublicTypicalCases;
import org.anjian.api.typicalcase.query.PublicTypicalCaseFilter;
import org.anjian.api.typicalcase.query.PublicTypicalCasePage;
import org.anjian.api.typicalcase.view.PublicTypicalCaseView;
import org.anjian.api.typicalcase.view.TypicalCaseView;
import org.anjian.graphql.Refusals;
import org.anjian.query.bulletindocument.BulletinPaper;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;

/** Asks for what a reader may read of a bulletin. */
final class BulletinPapers {

    private static final Actor ANYBODY = new Actor("public", Role.PUBLIC, "public", new RegionCode("530300"), null);

    private final Questions questions;
    private final BulletinPaper.Names names;

    BulletinPapers(Questions questions, BulletinPaper.Names names) {
        this.questions = questions;
        this.names = names;
    }

    /**
     * The latest revision as anybody reads it.
     *
     * @throws RefusedException {@link InputRefusal#NO_SUCH_RECORD} where none was issued
     */
    BulletinPaper open(QuarterlyBulletinId id) {
        return open(issued(id, null));
    }

    /**
     * A revision as a reader may read it: an office of the region or above it all, an enterprise that the bulletin was put to the
     * part of its sector.
     *
     * @throws RefusedException {@link InputRefusal#NO_SUCH_RECORD} where there is none that the reader may know of, {@link
     *     BulletinRefusal#NOT_ISSUED} where an office asks for a revision that was not issued
     */
    BulletinPaper of(QuarterlyBulletinId id, int revision, Actor reader) {
        return switch (reader.role()) {
            case ENTERPRISE, SAFETY_MANAGER -> ofEnterprise(id, revision, reader);
            default -> ofOffice(id, revision, reader);
        };
    }

    private BulletinPaper ofOffice(QuarterlyBulletinId id, int revision, Actor reader) {
        QuarterlyBulletinView bulletin = record(id.raw(), QuarterlyBulletinView.class, reader)
                .orElseThrow(() -> new RefusedException(InputRefusal.NO_SUCH_RECORD, "id"));
        IssuedRevision says = IssuedBulletin.revisionOf(bulletin, revision)
                .orElseThrow(() -> new RefusedException(BulletinRefusal.NOT_ISSUED, "revision"));
        IssuedBulletin issued = IssuedBulletin.of(bulletin, revision).orElseThrow();
        List<TypicalCaseText> cases = says.typicalCases().stream()
                .flatMap(one -> record(one.raw(), TypicalCaseView.class, reader).stream())
                .filter(one -> one.withdrawal() == null && one.text() != null)
                .map(TypicalCaseView::text)
                .toList();
        return BulletinPaper.ofOffice(issued, says, cases, names);
    }

    private BulletinPaper ofEnterprise(QuarterlyBulletinId id, int revision, Actor reader) {
        IssuedBulletin issued = issued(id, revision);
        BulletinDeliveryFilter filter =
                new BulletinDeliveryFilter(issued.office(), issued.quarter(), revision, null, null, null, null, null);
        BulletinDeliveryView delivery = ask(
                        new FindBulletinDeliveries(filter, PageRequest.of(1, null), false, null),
                        BulletinDeliveryPage.class,
                        reader)
                .map(BulletinDeliveryPage::page)
                .flatMap(page -> page.edges().stream().map(Page.Edge::node).findFirst())
                .filter(one -> one.sector() != null)
                .orElseThrow(() -> new RefusedException(InputRefusal.NO_SUCH_RECORD, "id"));
        return open(issued).ofSector(delivery.sector());
    }

    private BulletinPaper open(IssuedBulletin issued) {
        return BulletinPaper.open(
                issued, issued.typicalCases().stream().flatMap(this::published).toList(), names);
    }

    private IssuedBulletin issued(QuarterlyBulletinId id, @Nullable Integer revision) {
        return ask(new FindIssuedBulletin(id, revision), IssuedBulletin.class, ANYBODY)
                .orElseThrow(() -> new RefusedException(InputRefusal.NO_SUCH_RECORD, "id"));
    }

    private Stream<TypicalCaseText> published(TypicalCaseId id) {
        PublicTypicalCaseFilter filter = new PublicTypicalCaseFilter(id, null, null);
        return ask(
                        new FindPublicTypicalCases(filter, PageRequest.of(1, null), false, null),
                        PublicTypicalCasePage.class,
                        ANYBODY)
                .stream()
                .flatMap(found -> found.page().edges().stream())
                .map(Page.Edge::node)
                .map(PublicTypicalCaseView::content)
                .flatMap(Stream::ofNullable)
                .map(PublicTypicalCaseView.Content::text);
    }

    private <V> Optional<V> record(String id, Class<V> type, Actor reader) {
        return ask(FindRecord.now(id), type, reader);
    }

    /** To whom it is forbidden there is no such record. */
    private <R> Optional<R> ask(Object query, Class<R> answer, Actor reader) {
        try {
            return Optional.ofNullable(questions.ask(query, answer, reader).join());
        } catch (CompletionException failure) {
            Refusal refusal = Refusals.of(failure).orElseThrow(() -> failure);
            if (refusal.kind() == RefusalKind.FORBIDDEN) {
                return Optional.empty();
            }
            throw new RefusedException(refusal);
        }
    }
}
