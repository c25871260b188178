package org.anjian.exporting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.anjian.api.enterprise.query.EnterpriseFilter;
import org.anjian.api.enterprise.query.EnterprisePage;
import org.anjian.api.enterprise.query.FindEnterprises;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.safetymanager.query.FindSafetyManagers;
import org.anjian.api.safetymanager.query.SafetyManagerFilter;
import org.anjian.api.safetymanager.query.SafetyManagerPage;
import org.anjian.api.sector.Sector;
import org.anjian.graphql.Refusals;
import org.anjian.query.web.Questions;
import org.anjian.security.ActorAuthentication;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists as files, each with what the reader may see of it: {@code GET /exports/enterprises.xlsx?region=530302}. */
@RestController
class ExportController {

    private final Questions questions;

    ExportController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/exports/enterprises.{format}")
    void enterprises(
            @PathVariable String format,
            @RequestParam @Nullable String region,
            @RequestParam @Nullable List<Sector> sector,
            Authentication reader,
            HttpServletResponse response)
            throws IOException {
        Actor actor = ActorAuthentication.actorOf(reader);
        EnterpriseFilter filter =
                new EnterpriseFilter(region == null ? null : new RegionCode(region), sector, null, null, null);
        send(
                EnterpriseList.of(page -> questions
                        .ask(new FindEnterprises(filter, page, false, null), EnterprisePage.class, actor)
                        .join()
                        .page()),
                formatOf(format),
                response);
    }

    @GetMapping("/exports/safety-managers.{format}")
    void safetyManagers(
            @PathVariable String format,
            @RequestParam @Nullable String region,
            @RequestParam @Nullable List<Sector> sector,
            Authentication reader,
            HttpServletResponse response)
            throws IOException {
        Actor actor = ActorAuthentication.actorOf(reader);
        SafetyManagerFilter filter = new SafetyManagerFilter(
                region == null ? null : new RegionCode(region), sector, null, null, null, null, null, null, null);
        send(
                SafetyManagerList.of(page -> questions
                        .ask(new FindSafetyManagers(filter, page, false, null), SafetyManagerPage.class, actor)
                        .join()
                        .page()),
                formatOf(format),
                response);
    }

    private static <V> void send(ExportedList<V> list, ExportFormat format, HttpServletResponse response)
            throws IOException {
        Iterator<V> rows = firstPage(list);
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                Attachment.named(list.name() + "." + format.name().toLowerCase(Locale.ROOT)));
        format.write(list, rows, response.getOutputStream());
    }

    private static <V> Iterator<V> firstPage(ExportedList<V> list) {
        try {
            return list.rows();
        } catch (CompletionException failure) {
            throw Refusals.of(failure).map(RefusedException::new).orElseThrow(() -> failure);
        }
    }

    private static ExportFormat formatOf(String name) {
        for (ExportFormat format : ExportFormat.values()) {
            if (format.name().equalsIgnoreCase(name)) {
                return format;
            }
        }
        throw new RefusedException(InputRefusal.UNKNOWN_VALUE, "format");
    }
}
