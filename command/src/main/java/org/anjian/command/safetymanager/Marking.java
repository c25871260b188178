package org.anjian.command.safetymanager;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anjian.api.assessmentscheme.AssessmentPart;
import org.anjian.api.assessmentscheme.SchemeItem;
import org.anjian.api.assessmentscheme.SchemePart;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.safetymanager.AssessmentKind;
import org.anjian.api.safetymanager.AssessmentResult;
import org.anjian.api.safetymanager.ItemMark;
import org.anjian.api.safetymanager.ItemScore;
import org.anjian.api.safetymanager.PartResult;
import org.anjian.api.safetymanager.SafetyManagerRefusal;
import org.anjian.command.assessmentscheme.KnownScheme;

/** Marks an assessment by a version of a scheme. */
final class Marking {

    private static final Set<AssessmentPart> BEFORE_WORK =
            EnumSet.of(AssessmentPart.QUALIFICATION, AssessmentPart.ABILITY);
    private static final Set<AssessmentPart> AT_WORK = EnumSet.of(AssessmentPart.PERFORMANCE);

    private Marking() {}

    /**
     * The marked parts: every item of the parts that are assessed, exactly once.
     *
     * @throws RefusedException {@link SafetyManagerRefusal#MARKS_INCOMPLETE}, {@link SafetyManagerRefusal#MARK_OUT_OF_RANGE}
     */
    static List<PartResult> mark(AssessmentKind kind, KnownScheme scheme, List<ItemMark> marks) {
        Map<String, Integer> scores = new HashMap<>();
        for (ItemMark mark : marks) {
            if (scores.put(mark.code(), mark.score()) != null) {
                throw new RefusedException(SafetyManagerRefusal.MARKS_INCOMPLETE, "marks");
            }
        }
        List<PartResult> results = new ArrayList<>();
        for (SchemePart part : scheme.parts()) {
            if (partsOf(kind).contains(part.part())) {
                results.add(result(part, scores));
            }
        }
        if (!scores.isEmpty()) {
            throw new RefusedException(SafetyManagerRefusal.MARKS_INCOMPLETE, "marks");
        }
        return results;
    }

    /** All parts must be passed: qualification AND ability (QJ22A-08a). */
    static AssessmentResult resultOf(List<PartResult> parts) {
        return parts.stream().allMatch(part -> part.result() == AssessmentResult.PASS)
                ? AssessmentResult.PASS
                : AssessmentResult.FAIL;
    }

    private static Set<AssessmentPart> partsOf(AssessmentKind kind) {
        return kind == AssessmentKind.PRE_JOB ? BEFORE_WORK : AT_WORK;
    }

    private static PartResult result(SchemePart part, Map<String, Integer> scores) {
        List<ItemScore> items = new ArrayList<>();
        int total = 0;
        for (SchemeItem item : part.items()) {
            Integer score = scores.remove(item.code());
            if (score == null) {
                throw new RefusedException(SafetyManagerRefusal.MARKS_INCOMPLETE, "marks");
            }
            if (score < 0 || score > item.maximum()) {
                throw new RefusedException(SafetyManagerRefusal.MARK_OUT_OF_RANGE, "marks.score");
            }
            items.add(new ItemScore(item.code(), item.title(), score, item.maximum()));
            total += score;
        }
        return new PartResult(
                part.part(),
                items,
                total,
                part.passMark(),
                total >= part.passMark() ? AssessmentResult.PASS : AssessmentResult.FAIL);
    }
}
