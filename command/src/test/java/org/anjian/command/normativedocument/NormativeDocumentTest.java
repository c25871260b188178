package org.anjian.command.normativedocument;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;

import java.util.List;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.normativedocument.DocumentKind;
import org.anjian.api.normativedocument.NormativeDocumentId;
import org.anjian.api.normativedocument.NormativeDocumentRefusal;
import org.anjian.api.normativedocument.NormativeDocumentSubject;
import org.anjian.api.normativedocument.command.RegisterNormativeDocument;
import org.anjian.api.normativedocument.command.RepealNormativeDocument;
import org.anjian.api.normativedocument.event.NormativeDocumentRegistered;
import org.anjian.api.normativedocument.event.NormativeDocumentRepealed;
import org.anjian.api.permission.Contexts;
import org.anjian.api.region.Region;
import org.anjian.api.region.Regions;
import org.anjian.api.rule.Rule;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Normative documents: versions one after the other, until the repeal. */
class NormativeDocumentTest {

    private static final String NUMBER = "曲政办发〔2022〕22号";
    private static final NormativeDocumentId ID = NormativeDocumentId.of(CITY, NUMBER);
    private static final NormativeDocumentSubject DOCUMENT =
            new NormativeDocumentSubject(ID, NUMBER, DocumentKind.OTHER, CITY);
    private static final Evidence TEXT = new Evidence("text", "a".repeat(64));
    private static final NormativeDocumentRepealed REPEALED =
            new NormativeDocumentRepealed(DOCUMENT, at("2025-01-01"), day("2025-02-01"), "replaced");

    private AggregateTestFixture<NormativeDocument> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(NormativeDocument.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(new DocumentRegister(
                        fixture.getRepository(),
                        new Regions(List.of(new Region(CITY, "曲靖市", "Qujing"))),
                        Contexts.permissions()));
    }

    private static RegisterNormativeDocument register(DocumentKind kind, String from) {
        return new RegisterNormativeDocument(CITY, NUMBER, kind, "title", day(from), TEXT, at("2022-03-26"), null);
    }

    private static NormativeDocumentRegistered registered(int version, String from) {
        return new NormativeDocumentRegistered(DOCUMENT, at("2022-03-26"), version, "title", day(from), TEXT);
    }

    @Test
    @Rule("QJ16-01a")
    void versions_follow_one_another() {
        fixture.given(registered(1, "2022-03-26"))
                .when(register(DocumentKind.OTHER, "2023-01-01"), CITY_HEAD.toMetadata())
                .expectEvents(registered(2, "2023-01-01"));
        expectRefused(
                fixture.given(registered(1, "2022-03-26"))
                        .when(register(DocumentKind.OTHER, "2022-03-26"), CITY_HEAD.toMetadata()),
                NormativeDocumentRefusal.NOT_AFTER_VERSION_BEFORE);
        expectRefused(
                fixture.given(registered(1, "2022-03-26"))
                        .when(register(DocumentKind.CONDUCT_CODE, "2023-01-01"), CITY_HEAD.toMetadata()),
                NormativeDocumentRefusal.KIND_DIFFERS);
    }

    @Test
    void a_document_is_repealed_once_and_then_stays_as_it_was() {
        RepealNormativeDocument repeal =
                new RepealNormativeDocument(ID, day("2025-02-01"), "replaced", at("2025-01-01"), null);
        fixture.given(registered(1, "2022-03-26"))
                .when(repeal, CITY_HEAD.toMetadata())
                .expectEvents(REPEALED);
        expectRefused(
                fixture.given(registered(1, "2022-03-26"), REPEALED).when(repeal, CITY_HEAD.toMetadata()),
                NormativeDocumentRefusal.DOCUMENT_REPEALED);
        expectRefused(
                fixture.given(registered(1, "2025-02-02")).when(repeal, CITY_HEAD.toMetadata()),
                NormativeDocumentRefusal.REPEALED_BEFORE_EFFECT);
    }
}
