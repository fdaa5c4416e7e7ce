package org.gouji.supervision;

import static java.util.Locale.ROOT;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gouji.consolidation.Agreement;
import org.gouji.consolidation.CarryOver;
import org.gouji.consolidation.CellSum;
import org.gouji.consolidation.Conclusion;
import org.gouji.content.CellValue;
import org.gouji.form.Cell;
import org.gouji.form.FormTable;
import org.gouji.problem.Text;
import org.gouji.report.CellJson;
import org.gouji.supervision.ConsolidationView.Absent;
import org.gouji.supervision.ConsolidationView.BreakView;
import org.gouji.supervision.ConsolidationView.CarryOverView;
import org.gouji.supervision.ConsolidationView.ConclusionView;
import org.gouji.supervision.ConsolidationView.GapView;
import org.gouji.supervision.ConsolidationView.Government;
import org.gouji.supervision.ConsolidationView.OrganRef;
import org.gouji.supervision.ConsolidationView.Other;
import org.gouji.supervision.ConsolidationView.Some;
import org.gouji.supervision.ConsolidationView.SumView;
import org.jspecify.annotations.Nullable;

/** Shows sums as the API does. */
@Singleton
class ConsolidationViews {

    private final SumChecks checks;

    ConsolidationViews(SumChecks checks) {
        this.checks = checks;
    }

    ConsolidationView toView(Outcome outcome) {
        Function<UUID, OrganRef> organ = id -> new OrganRef(id, outcome.name(id));
        Collected collected = outcome.collected();
        return new ConsolidationView(
                organ.apply(outcome.question().organ()),
                outcome.question().year(),
                collected.edition().id(),
                outcome.question().counted().word(),
                outcome.isComplete(),
                new ConsolidationView.Reports(
                        outcome.tally().reports() + outcome.absent().size(),
                        outcome.tally().reports(),
                        outcome.absent().size()),
                tables(outcome),
                some(
                        outcome.absent(),
                        member -> new Absent(
                                organ.apply(member.id()),
                                collected.of(member.id()).map(Filed::stage).orElse(null))),
                new Some<>(
                        outcome.gaps().count(),
                        outcome.gaps().first().stream()
                                .map(gap -> new GapView(
                                        organ.apply(gap.organ()),
                                        gap.cell().toString(),
                                        gap.gap().name().toLowerCase(ROOT)))
                                .toList()),
                some(outcome.otherEditions(), filed -> new Other(organ.apply(filed.organ()), filed.edition())),
                some(collected.locality().outside(), member -> organ.apply(member.id())),
                outcome.carryOver().map(chain -> toView(chain, organ)).orElse(null),
                outcome.conclusions().stream()
                        .map(found -> toView(found, organ))
                        .toList());
    }

    static SumView toView(CellSum sum) {
        return toView(sum, null);
    }

    private static SumView toView(CellSum sum, @Nullable Government government) {
        return new SumView(
                sum.sum().orElse(null),
                sum.isComplete(),
                sum.numbers(),
                sum.blank(),
                sum.missing(),
                sum.unreadable(),
                sum.absent(),
                government);
    }

    private static Map<String, Map<String, Map<String, SumView>>> tables(Outcome outcome) {
        Map<String, Map<String, Map<String, SumView>>> tables = new LinkedHashMap<>();
        for (FormTable table : outcome.collected().edition().tables()) {
            for (Cell cell : table.cells()) {
                tables.computeIfAbsent(table.key(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(cell.row().key(), key -> new LinkedHashMap<>())
                        .put(cell.column().key(), sum(outcome, cell));
            }
        }
        return tables;
    }

    private static SumView sum(Outcome outcome, Cell cell) {
        CellSum sum = outcome.tally().at(cell.index(), outcome.absent().size());
        return outcome.said()
                .map(cells -> toView(sum, government(cells.at(cell.index()), sum)))
                .orElseGet(() -> toView(sum));
    }

    private static Government government(CellValue said, CellSum sum) {
        Agreement agreement = Agreement.of(said, sum);
        return new Government(
                CellJson.of(said),
                agreement.difference().orElse(null),
                agreement.state().name().toLowerCase(ROOT));
    }

    private static CarryOverView toView(CarryOver chain, Function<UUID, OrganRef> organ) {
        return new CarryOverView(
                chain.in(),
                chain.out(),
                chain.known(),
                chain.unknown(),
                some(chain.broken(), broken -> new BreakView(organ.apply(broken.organ()), broken.in(), broken.out())));
    }

    private ConclusionView toView(Conclusion found, Function<UUID, OrganRef> organ) {
        SumChecks.SumCheck check = checks.of(found.check());
        return new ConclusionView(
                found.check(),
                check.severity(),
                found.failed() ? "failed" : check.severity().equals("info") ? "noted" : "undetermined",
                check.basis(),
                message(check, found, organ),
                found.cell().map(cell -> cell.key().toString()).orElse(null),
                found.left().orElse(null),
                found.right().orElse(null),
                found.difference().orElse(null),
                found.organ().map(organ).orElse(null));
    }

    private static Text message(SumChecks.SumCheck check, Conclusion found, Function<UUID, OrganRef> organ) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("organs", found.organs());
        found.left().ifPresent(left -> words.put("left", left));
        found.right().ifPresent(right -> words.put("right", right));
        found.difference().ifPresent(difference -> words.put("difference", difference));
        found.organ().ifPresent(id -> words.put("organ", organ.apply(id).name()));
        Text text = check.message(words);
        return found.cell()
                .map(cell -> new Text(
                        text.zh()
                                .replace(
                                        "{cell}",
                                        cell.row().label().official() + "/"
                                                + cell.column().label().official()),
                        text.en()
                                .replace(
                                        "{cell}",
                                        cell.row().label().english() + " / "
                                                + cell.column().label().english())))
                .orElse(text);
    }

    private static <A, B> Some<B> some(List<A> all, Function<A, B> view) {
        return new Some<>(
                all.size(), all.stream().limit(Outcome.MOST_NAMED).map(view).toList());
    }
}
