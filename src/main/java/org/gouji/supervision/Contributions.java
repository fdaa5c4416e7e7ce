package org.gouji.supervision;

import static java.util.Locale.ROOT;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouji.catalogue.Catalogue;
import org.gouji.consolidation.Gaps;
import org.gouji.consolidation.Tally;
import org.gouji.form.Cell;
import org.gouji.form.Edition;
import org.gouji.hierarchy.Member;
import org.gouji.platform.Page;
import org.gouji.platform.PageRequest;
import org.gouji.platform.Parameters;
import org.gouji.supervision.ConsolidationView.Absent;
import org.gouji.supervision.ConsolidationView.GapView;
import org.gouji.supervision.ConsolidationView.OrganRef;
import org.gouji.supervision.ConsolidationView.Reports;
import org.gouji.supervision.ConsolidationView.SumView;
import org.jspecify.annotations.Nullable;

/** What a sum is made of and what it lacks, in pages. */
@Singleton
class Contributions {

    private static final int MOST_GAPS = 1_000_000;

    private final Adding adding;
    private final Catalogue catalogue;

    Contributions(Adding adding, Catalogue catalogue) {
        this.adding = adding;
        this.catalogue = catalogue;
    }

    /** The organ itself, then its direct subordinates by id. */
    Optional<Page<ContributionView>> page(Question question, @Nullable String cell, PageRequest request) {
        return read(question, (moment, collected) -> {
            List<Cell> cells = cells(collected.edition(), cell);
            Map<UUID, Tally> tallies = new HashMap<>();
            moment.figures(collected, (report, figures) -> tallies.computeIfAbsent(
                            collected.locality().branch(report.organ()), any -> new Tally(collected.edition()))
                    .add(figures));
            Map<UUID, Integer> absent = new HashMap<>();
            collected
                    .absent()
                    .forEach(member -> absent.merge(collected.locality().branch(member.id()), 1, Integer::sum));
            List<UUID> branches = branches(collected, tallies, absent, request);
            Map<UUID, String> names = moment.names(branches);
            List<ContributionView> items = branches.stream()
                    .map(id -> contribution(
                            new OrganRef(id, names.getOrDefault(id, "")),
                            question,
                            tallies.getOrDefault(id, new Tally(collected.edition())),
                            absent.getOrDefault(id, 0),
                            cells))
                    .toList();
            return request.page(items, item -> List.of(item.organ().id().toString()));
        });
    }

    Optional<Page<Absent>> absent(Question question, PageRequest request) {
        String after = after(request);
        return read(question, (moment, collected) -> {
            List<Member> members = collected.absent().stream()
                    .sorted((a, b) -> a.id().toString().compareTo(b.id().toString()))
                    .filter(member -> member.id().toString().compareTo(after) > 0)
                    .limit(request.fetch())
                    .toList();
            Map<UUID, String> names =
                    moment.names(members.stream().map(Member::id).toList());
            List<Absent> items = members.stream()
                    .map(member -> new Absent(
                            new OrganRef(member.id(), names.getOrDefault(member.id(), "")),
                            collected.of(member.id()).map(Filed::stage).orElse(null)))
                    .toList();
            return request.page(items, item -> List.of(item.organ().id().toString()));
        });
    }

    /** By organ, then in the order of the form. */
    Optional<Page<GapView>> gaps(Question question, @Nullable String cell, PageRequest request) {
        return read(question, (moment, collected) -> {
            List<String> wanted = cells(collected.edition(), cell).stream()
                    .map(found -> found.key().toString())
                    .toList();
            Map<String, Integer> places = new HashMap<>();
            wanted.forEach(key -> places.put(key, places.size()));
            Gaps gaps = new Gaps(collected.edition(), MOST_GAPS);
            moment.figures(collected, (report, figures) -> gaps.add(report.organ(), figures));
            String after = request.after(position -> position.get(0)).orElse("");
            List<Gaps.Place> found = gaps.first().stream()
                    .filter(gap -> places.containsKey(gap.cell().toString()))
                    .filter(gap -> place(gap, places).compareTo(after) > 0)
                    .sorted((a, b) -> place(a, places).compareTo(place(b, places)))
                    .limit(request.fetch())
                    .toList();
            Map<UUID, String> names =
                    moment.names(found.stream().map(Gaps.Place::organ).collect(Collectors.toSet()));
            List<GapView> items = found.stream()
                    .map(gap -> new GapView(
                            new OrganRef(gap.organ(), names.getOrDefault(gap.organ(), "")),
                            gap.cell().toString(),
                            gap.gap().name().toLowerCase(ROOT)))
                    .toList();
            return request.page(items, item -> List.of(place(item.organ().id(), item.cell(), places)));
        });
    }

    private interface Shown<T> {
        T of(Moment moment, Collected collected) throws SQLException;
    }

    private <T> Optional<T> read(Question question, Shown<T> shown) {
        return catalogue
                .editionOf(question.year())
                .flatMap(edition -> adding.at(moment -> {
                    Optional<Collected> collected = moment.collect(question, edition);
                    return collected.isEmpty() ? Optional.empty() : Optional.of(shown.of(moment, collected.get()));
                }));
    }

    private static List<UUID> branches(
            Collected collected, Map<UUID, Tally> tallies, Map<UUID, Integer> absent, PageRequest request) {
        List<UUID> branches = new ArrayList<>();
        String after = after(request);
        for (Member member : collected.locality().inside()) {
            UUID id = member.id();
            boolean direct = collected.locality().branch(id).equals(id);
            if (direct
                    && (tallies.containsKey(id) || absent.containsKey(id))
                    && id.toString().compareTo(after) > 0) {
                branches.add(id);
            }
        }
        branches.sort((a, b) -> a.toString().compareTo(b.toString()));
        return branches.stream().limit(request.fetch()).toList();
    }

    private static String after(PageRequest request) {
        return request.after(position -> UUID.fromString(position.get(0)).toString())
                .orElse("");
    }

    private static ContributionView contribution(
            OrganRef organ, Question question, Tally tally, int absent, List<Cell> cells) {
        Map<String, SumView> sums = new LinkedHashMap<>();
        cells.forEach(
                cell -> sums.put(cell.key().toString(), ConsolidationViews.toView(tally.at(cell.index(), absent))));
        return new ContributionView(
                organ,
                organ.id().equals(question.organ()),
                new Reports(tally.reports() + absent, tally.reports(), absent),
                sums);
    }

    private static List<Cell> cells(Edition edition, @Nullable String cell) {
        Map<String, Cell> known = new LinkedHashMap<>();
        edition.cells().forEach(one -> known.put(one.key().toString(), one));
        return Parameters.choice("cell", cell, known).map(List::of).orElseGet(edition::cells);
    }

    private static String place(Gaps.Place gap, Map<String, Integer> places) {
        return place(gap.organ(), gap.cell().toString(), places);
    }

    private static String place(UUID organ, String cell, Map<String, Integer> places) {
        return "%s %05d".formatted(organ, places.getOrDefault(cell, 0));
    }
}
