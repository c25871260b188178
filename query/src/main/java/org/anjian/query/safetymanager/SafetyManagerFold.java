package org.anjian.query.safetymanager;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.safetymanager.event.SafetyManagerAppointed;
import org.anjian.api.safetymanager.event.SafetyManagerBarLifted;
import org.anjian.api.safetymanager.event.SafetyManagerBarred;
import org.anjian.api.safetymanager.event.SafetyManagerEvent;
import org.anjian.api.safetymanager.view.SafetyManagerView;
import org.anjian.api.safetymanager.view.SafetyManagerView.Post;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The files of safety managers (安全生产管理人员档案): one document a person, with all posts. */
public final class SafetyManagerFold implements FoldedModel<SafetyManagerEvent, SafetyManagerView> {

    @Override
    public String name() {
        return "safety-managers";
    }

    @Override
    public String aggregateType() {
        return "SafetyManager";
    }

    @Override
    public String idPrefix() {
        return "manager-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<SafetyManagerEvent> eventType() {
        return SafetyManagerEvent.class;
    }

    @Override
    public Class<SafetyManagerView> viewType() {
        return SafetyManagerView.class;
    }

    @Override
    public SafetyManagerView fold(@Nullable SafetyManagerView before, SafetyManagerEvent event, EventInfo info) {
        Map<EnterpriseId, Post> posts = new LinkedHashMap<>();
        if (before != null) {
            before.posts().forEach(post -> posts.put(post.enterpriseId(), post));
        }
        EnterpriseId enterprise = event.post().enterpriseId();
        Post known = posts.get(enterprise);
        PostSheet sheet =
                known == null ? new PostSheet(LegalTime.dayOf(event.occurredAt())) : new PostSheet(before, known);
        sheet.enter(event);
        posts.put(enterprise, sheet.post());
        return view(before, event, info, List.copyOf(posts.values()));
    }

    private static SafetyManagerView view(
            @Nullable SafetyManagerView before, SafetyManagerEvent event, EventInfo info, List<Post> posts) {
        Set<String> accounts = new LinkedHashSet<>(before == null ? List.of() : before.accounts());
        posts.forEach(post -> accounts.add(post.account()));
        return new SafetyManagerView(
                event.post().managerId(),
                info.version(),
                event.post().personId(),
                event instanceof SafetyManagerAppointed appointed
                        ? appointed.name()
                        : before == null ? null : before.name(),
                posts.stream().map(Post::enterpriseId).toList(),
                posts.stream()
                        .flatMap(post -> post.regionPath().stream())
                        .distinct()
                        .toList(),
                List.copyOf(accounts),
                bars(before, event),
                posts,
                info.recordedAt());
    }

    private static List<RegionCode> bars(@Nullable SafetyManagerView before, SafetyManagerEvent event) {
        Set<RegionCode> bars = new LinkedHashSet<>(before == null ? List.of() : before.barredIn());
        if (event instanceof SafetyManagerBarred barred) {
            bars.add(barred.jurisdiction());
        } else if (event instanceof SafetyManagerBarLifted lifted) {
            bars.remove(lifted.jurisdiction());
        }
        return List.copyOf(bars);
    }
}
