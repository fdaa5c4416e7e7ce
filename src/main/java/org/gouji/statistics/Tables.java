package org.gouji.statistics;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.problem.JsonData;
import org.gouji.problem.Text;
import org.gouji.spreadsheet.Table;
import org.gouji.spreadsheet.Value;
import org.gouji.statistics.Definitions.Definition;
import org.gouji.statistics.IndicatorsView.IndicatorView;
import org.gouji.statistics.SeriesView.PointView;
import org.gouji.statistics.SeriesView.YearView;

/** Series and indicators as tables to download. */
@Startup
@Singleton
class Tables {

    private static final String FILE = "/indicators/tables.json";

    record Sheet(Text name, List<Text> columns) {
        Table of(Stream<List<Value>> rows) {
            return new Table(name.zh(), columns.stream().map(Text::zh).toList(), rows);
        }
    }

    record Words(Sheet series, Sheet indicators, Text yes, Text no, Map<String, Text> states) {}

    private final Words words = JsonData.read(FILE, new TypeReference<>() {});
    private final Map<String, Definition> definitions;

    Tables(Definitions definitions) {
        this.definitions = definitions.all().stream().collect(Collectors.toMap(Definition::id, one -> one));
    }

    Table of(SeriesView series) {
        return words.series().of(series.years().stream().flatMap(year -> year.points().stream()
                .map(point -> row(year, point))));
    }

    Table of(IndicatorsView indicators) {
        return words.indicators().of(indicators.items().stream().map(this::row));
    }

    private List<Value> row(YearView year, PointView point) {
        if (!point.inForm()) {
            Value none = Value.BLANK;
            return List.of(
                    Value.of(year.year()),
                    Value.of(year.edition()),
                    Value.of(point.cell()),
                    none,
                    none,
                    none,
                    none,
                    none,
                    none,
                    none);
        }
        return List.of(
                Value.of(year.year()),
                Value.of(year.edition()),
                Value.of(point.cell()),
                Value.of(point.sum()),
                said(point.complete()),
                Value.of(point.numbers()),
                Value.of(point.blank()),
                Value.of(point.missing()),
                Value.of(point.unreadable()),
                Value.of(point.absent()));
    }

    private List<Value> row(IndicatorView indicator) {
        Integer peers = indicator.peers();
        return List.of(
                Value.of(indicator.name().zh()),
                Value.of(Objects.requireNonNull(definitions.get(indicator.id()))
                        .definition()
                        .zh()),
                Value.of(Objects.requireNonNull(words.states().get(indicator.state()))
                        .zh()),
                Value.of(indicator.numerator()),
                Value.of(indicator.denominator()),
                Value.of(indicator.percent()),
                said(indicator.small()),
                peers == null ? Value.BLANK : Value.of(peers.longValue()),
                Value.of(indicator.percentile()));
    }

    private Value said(boolean yes) {
        return Value.of((yes ? words.yes() : words.no()).zh());
    }
}
