package org.regesta.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.markdown.Block;
import org.regesta.model.BrokenFile;
import org.regesta.model.Dataset;
import org.regesta.model.Details;
import org.regesta.model.DetailsVisitor;
import org.regesta.model.GeoMap;
import org.regesta.model.LinkTable;
import org.regesta.model.Office;
import org.regesta.model.Page;
import org.regesta.model.Permalink;
import org.regesta.model.Site;
import org.regesta.model.Slug;
import org.regesta.model.Target;
import org.regesta.model.TimelineEvent;

/** Collects everything that can be linked, with all its names; reports ids that are used twice. */
final class Targets {
    private final List<Target> targets = new ArrayList<>();
    private final Map<String, Set<Target>> names = new LinkedHashMap<>();
    private final Diagnostics diagnostics;

    Targets(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    LinkTable table(Site site) {
        site.pages().forEach(this::add);
        site.events().forEach(this::add);
        site.offices().forEach(this::add);
        site.datasets().forEach(this::add);
        site.maps().forEach(map -> add(map, site));
        reportDuplicates();
        List<String> broken = site.broken().stream()
                .map(BrokenFile::names)
                .flatMap(List::stream)
                .toList();
        return new LinkTable(targets, names, broken);
    }

    private void add(Page page) {
        Target target = new Target(
                page.id(),
                page.kind().label(),
                Optional.of(page.kind()),
                page.permalink(),
                page.title(),
                page.summary(),
                anchors(page),
                page.frontMatter().title().span());
        targets.add(target);
        name(page.title(), target);
        page.frontMatter().aliases().forEach(alias -> name(alias.name().value(), target));
    }

    private static Set<String> anchors(Page page) {
        Set<String> anchors = new HashSet<>();
        page.body().headings().stream().map(Block.Heading::id).forEach(anchors::add);
        page.details().accept(new DetailsVisitor() {
            @Override
            public void visit(Details.Debate debate) {
                debate.positions()
                        .forEach(position -> anchors.add(position.id().value().value()));
            }
        });
        return anchors;
    }

    private void add(TimelineEvent event) {
        Target target = new Target(
                event.id().value(),
                "timeline event",
                Optional.empty(),
                event.permalink(),
                event.title().value(),
                "",
                Set.of(),
                event.id().span());
        targets.add(target);
    }

    private void add(Office office) {
        Target target = new Target(
                office.id().value(),
                "office",
                Optional.empty(),
                office.permalink(),
                office.title().value(),
                office.summary().value(),
                Set.of(),
                office.id().span());
        targets.add(target);
        name(office.title().value(), target);
    }

    private void add(Dataset dataset) {
        Target target = new Target(
                dataset.id(),
                "dataset",
                Optional.empty(),
                dataset.permalink(),
                dataset.title().value(),
                dataset.summary().value(),
                Set.of(),
                dataset.title().span());
        targets.add(target);
        name(dataset.title().value(), target);
    }

    /** A map leads to where it is shown first. */
    private void add(GeoMap map, Site site) {
        Permalink shown = map.shown(site.pages()).orElse(Permalink.of("data/index.html"));
        targets.add(new Target(
                map.id(),
                "map",
                Optional.empty(),
                shown,
                map.title().value(),
                map.summary().value(),
                Set.of(),
                map.title().span()));
    }

    private void name(String name, Target target) {
        names.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(target);
    }

    private void reportDuplicates() {
        Map<Slug, Target> first = new LinkedHashMap<>();
        for (Target target : targets) {
            Target earlier = first.putIfAbsent(target.id(), target);
            if (earlier != null) {
                diagnostics.add(LinkRules.ID_DUPLICATE
                        .at(
                                target.span(),
                                "the id \"" + target.id() + "\" is used twice, for this " + target.label() + " too",
                                "give one of them another id")
                        .related(earlier.span(), "the first is this " + earlier.label()));
            }
        }
    }
}
