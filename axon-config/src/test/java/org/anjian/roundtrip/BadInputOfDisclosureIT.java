package org.anjian.roundtrip;

import static org.anjian.roundtrip.BadCase.INPUT;
import static org.anjian.roundtrip.BadCase.INVALID;
import static org.anjian.roundtrip.BadCase.NOT_FOUND;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anjian.DemoStory;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bad input about what is made public is refused with code, reason, field and rule, and stores no event. */
@NodeForTests
class BadInputOfDisclosureIT {

    private static final String PUBLICATION = "QJ16-06h";
    private static final String WITHDRAWAL = "ML20-04e";
    private static final String ELEMENTS = "ML20-05c";
    private static final String NOBODY = "disclosure-penaltycase-none";
    private static final Map<String, String> TEXT = Map.of("title", "公开文本", "sha256", "a".repeat(64));

    private final DemoUsers users;
    private final RefusedInput refused;

    @LocalServerPort
    private int port;

    @Autowired
    BadInputOfDisclosureIT(DemoUsers users, JdbcClient jdbc) {
        this.users = users;
        this.refused = new RefusedInput(jdbc);
    }

    private static Map<String, Object> proposal(String id, String summary) {
        return Map.of("disclosureId", id, "wording", Map.of("summary", summary));
    }

    private static Map<String, Object> withdrawal(String explanation, String legalBasis) {
        return Map.of(
                "disclosureId", NOBODY, "reason", "REVOKED", "explanation", explanation, "legalBasis", legalBasis);
    }

    private static Map<String, Object> elements(String agency, List<String> kinds) {
        return Map.of(
                "agency",
                Map.of("code", agency, "name", "某局"),
                "region",
                "530300",
                "elements",
                kinds.stream()
                        .map(kind -> Map.of("kind", kind, "channel", "网站", "text", TEXT))
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> each_is_refused_and_stores_nothing() {
        BadInputStory story = new BadInputStory(new DemoStory(users, port));
        story.demo().enterpriseIsRegistered();
        return Stream.of(
                        new BadCase(
                                "a text with the number of an identity card",
                                Role.OFFICER,
                                "proposeRedaction",
                                proposal(NOBODY, "张某（530302198001011234）"),
                                INVALID,
                                "PERSONAL_DATA_IN_TEXT",
                                "summary",
                                PUBLICATION),
                        new BadCase(
                                "a text about an informer",
                                Role.OFFICER,
                                "proposeRedaction",
                                proposal(NOBODY, "据举报人反映"),
                                INVALID,
                                "INFORMER_IN_TEXT",
                                "summary",
                                PUBLICATION),
                        new BadCase(
                                "no text",
                                Role.OFFICER,
                                "proposeRedaction",
                                proposal(NOBODY, " "),
                                INVALID,
                                "REQUIRED",
                                "summary",
                                INPUT),
                        new BadCase(
                                "a proposal for what is not there",
                                Role.OFFICER,
                                "proposeRedaction",
                                proposal(NOBODY, "报警器停用"),
                                NOT_FOUND,
                                "NO_SUCH_RECORD",
                                null,
                                INPUT),
                        new BadCase(
                                "an id of another kind",
                                Role.OFFICER,
                                "proposeRedaction",
                                proposal("hazard-1", "报警器停用"),
                                INVALID,
                                "MALFORMED",
                                "disclosureId",
                                INPUT),
                        new BadCase(
                                "a review without a word",
                                Role.OFFICER,
                                "reviewRedaction",
                                Map.of("disclosureId", NOBODY, "outcome", "APPROVED", "note", ""),
                                INVALID,
                                "REQUIRED",
                                "note",
                                INPUT),
                        new BadCase(
                                "a publication without a channel",
                                Role.OFFICER,
                                "publishEnforcementDecision",
                                Map.of("disclosureId", NOBODY, "channel", "", "text", TEXT),
                                INVALID,
                                "REQUIRED",
                                "channel",
                                INPUT),
                        new BadCase(
                                "a withdrawal by an officer",
                                Role.OFFICER,
                                "withdrawDisclosure",
                                withdrawal("撤销", "行政处罚法第四十八条"),
                                "FORBIDDEN",
                                "NOT_PERMITTED",
                                null,
                                WITHDRAWAL),
                        new BadCase(
                                "a withdrawal that tells of a minor",
                                Role.AGENCY_HEAD,
                                "withdrawDisclosure",
                                withdrawal("涉及未成年人", "行政处罚法第四十八条"),
                                INVALID,
                                "MINOR_IN_TEXT",
                                "explanation",
                                PUBLICATION),
                        new BadCase(
                                "a basis with a telephone",
                                Role.AGENCY_HEAD,
                                "withdrawDisclosure",
                                withdrawal("撤销", "致电0874-3123456"),
                                INVALID,
                                "PERSONAL_DATA_IN_TEXT",
                                "legalBasis",
                                PUBLICATION),
                        new BadCase(
                                "a reply with a mail address",
                                Role.ENTERPRISE,
                                "replyToDisclosure",
                                Map.of("disclosureId", NOBODY, "text", "请联系 zhang@example.com"),
                                INVALID,
                                "PERSONAL_DATA_IN_TEXT",
                                "text",
                                PUBLICATION),
                        new BadCase(
                                "a reply by an officer",
                                Role.OFFICER,
                                "replyToDisclosure",
                                Map.of("disclosureId", NOBODY, "text", "已整改"),
                                "FORBIDDEN",
                                "NOT_PERMITTED",
                                null,
                                INPUT),
                        new BadCase(
                                "a restoration of what is not there",
                                Role.AGENCY_HEAD,
                                "restoreDisclosure",
                                Map.of("disclosureId", NOBODY, "reason", "误撤", "legalBasis", "条例"),
                                NOT_FOUND,
                                "NO_SUCH_RECORD",
                                null,
                                INPUT),
                        new BadCase(
                                "a correction without a reason",
                                Role.AGENCY_HEAD,
                                "correctDisclosure",
                                Map.of("disclosureId", NOBODY, "reason", " ", "legalBasis", "条例"),
                                INVALID,
                                "REQUIRED",
                                "reason",
                                INPUT),
                        new BadCase(
                                "no element",
                                Role.AGENCY_HEAD,
                                "publishEnforcementElements",
                                elements("qujing-emergency-bureau", List.of()),
                                INVALID,
                                "NO_ELEMENT",
                                "elements",
                                ELEMENTS),
                        new BadCase(
                                "an element twice",
                                Role.AGENCY_HEAD,
                                "publishEnforcementElements",
                                elements("qujing-emergency-bureau", List.of("BASIS", "BASIS")),
                                INVALID,
                                "ELEMENT_TWICE",
                                "elements",
                                ELEMENTS),
                        new BadCase(
                                "the elements of another agency",
                                Role.AGENCY_HEAD,
                                "publishEnforcementElements",
                                elements("other-bureau", List.of("BASIS")),
                                "FORBIDDEN",
                                "NOT_OWN_AGENCY",
                                "agency",
                                ELEMENTS))
                .map(bad -> bad.test(story, refused));
    }
}
