package org.gouji.organ;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.spreadsheet.Table;
import org.gouji.spreadsheet.Value;
import org.jspecify.annotations.Nullable;

/** All organs that a filter lets through, as a table that can be loaded again. */
@Singleton
class OrganExport {

    /** Asked for at once. Each page is a statement of its own, so that who reads slowly holds nothing in the database. */
    private static final int PAGE = 2_000;

    private final OrganRepository rows;
    private final OrganWords words;

    OrganExport(OrganRepository rows, OrganWords words) {
        this.rows = rows;
        this.words = words;
    }

    Table table(OrganFilter filter) {
        var headings = Arrays.stream(OrganColumn.values()).map(words::heading).toList();
        return new Table(words.name(), headings, organs(filter).map(this::row));
    }

    private Stream<Organ> organs(OrganFilter filter) {
        return Stream.iterate(
                        rows.page(filter, Optional.empty(), PAGE), page -> !page.isEmpty(), page -> after(filter, page))
                .flatMap(List::stream);
    }

    private List<Organ> after(OrganFilter filter, List<Organ> page) {
        rows.forget();
        var last = page.get(page.size() - 1).id().value();
        return page.size() < PAGE ? List.of() : rows.page(filter, Optional.of(last), PAGE);
    }

    private List<Value> row(Organ organ) {
        return Arrays.stream(OrganColumn.values())
                .map(column -> value(organ, column))
                .toList();
    }

    private Value value(Organ organ, OrganColumn column) {
        var said = organ.said();
        return switch (column) {
            case ID -> Value.of(organ.id().toString());
            case NAME -> Value.of(said.name());
            case ALIASES -> Value.of(CellList.write(said.aliases()));
            case TIER -> Value.of(words.of(said.tier()));
            case KIND -> Value.of(words.of(said.kind()));
            case POWERS -> Value.of(powers(said.powers()));
            case SUPERVISOR ->
                Value.of(said.supervisor() == null ? null : said.supervisor().toString());
            case CREDIT_CODE ->
                Value.of(said.creditCode() == null ? null : said.creditCode().value());
            case VALID_FROM -> Value.of(said.validFrom());
            case VALID_UNTIL -> Value.of(said.validUntil());
            case SUCCESSORS ->
                Value.of(CellList.write(
                        said.successors().stream().map(OrganId::toString).toList()));
            case EXEMPT_FROM ->
                year(said.exemption() == null ? null : said.exemption().from());
            case EXEMPT_UNTIL ->
                year(said.exemption() == null ? null : said.exemption().until());
            case EXEMPT_REASON ->
                Value.of(said.exemption() == null ? null : said.exemption().reason());
        };
    }

    private static Value year(@Nullable Integer year) {
        return year == null ? Value.BLANK : Value.of(year);
    }

    private @Nullable String powers(@Nullable List<Power> powers) {
        if (powers == null) {
            return null;
        }
        return powers.isEmpty()
                ? words.none()
                : CellList.write(powers.stream().map(words::of).toList());
    }
}
