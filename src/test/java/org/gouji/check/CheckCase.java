package org.gouji.check;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.content.CellText;
import org.gouji.content.CellValue;
import org.gouji.content.Cells;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
import org.gouji.form.Cell;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;
import org.gouji.form.Section;
import org.jspecify.annotations.Nullable;

/** One report of an edition, and what one rule of a check is expected to say about it. */
record CheckCase(String check, String edition, RawCase raw) {

    /**
     * A case as its file has it. Places are {@code table/row/column}; a group's key or {@code *} stands for many cells.
     *
     * @param name what is shown
     * @param rule number of the check's rule, 1 if left out
     * @param edition the only one that it is for; left out: all that the check applies to
     * @param on {@code zeros} (if left out) or {@code hangzhou}, what the report is made from
     * @param set figures by place
     * @param written cells by place, as a source writes them
     * @param unreadable texts that are no figures, by place
     * @param text of sections
     * @param without sections that the report does not have
     * @param expect {@code failed}, {@code passed}, {@code undetermined} or {@code notApplicable}
     * @param at the finding's id without the check's
     * @param comparison such as {@code 5 = 4 (1)}: left, operator, right, difference
     * @param terms such as {@code left applications/new/total}
     * @param also ids of all other failed findings
     */
    record RawCase(
            String name,
            @Nullable Integer rule,
            @Nullable String edition,
            @Nullable String on,
            @Nullable Integer year,
            @Nullable Map<String, BigDecimal> set,
            @Nullable Map<String, String> written,
            @Nullable List<String> blank,
            @Nullable List<String> missing,
            @Nullable Map<String, String> unreadable,
            @Nullable Map<String, String> text,
            @Nullable List<String> without,
            String expect,
            String at,
            @Nullable String severity,
            @Nullable String effect,
            @Nullable String comparison,
            @Nullable List<String> terms,
            @Nullable String zh,
            @Nullable String en,
            @Nullable List<String> also) {}

    record CaseFile(List<RawCase> cases) {}

    private static final Pattern TERM = Pattern.compile("(left|right|subject) (\\S+)");

    Edition form() {
        return Catalogues.edition(edition);
    }

    int rule() {
        return requireNonNullElse(raw.rule(), 1);
    }

    String id() {
        return check + "/" + raw.at();
    }

    List<String> alsoFailed() {
        return requireNonNullElse(raw.also(), List.of());
    }

    /** The cells of the finding with their sides, as {@code left applications/new/total}. */
    List<String> terms() {
        return requireNonNullElse(raw.terms(), List.<String>of()).stream()
                .flatMap(term -> {
                    Matcher matcher = TERM.matcher(term);
                    if (!matcher.matches()) {
                        throw new IllegalArgumentException(this + " has a term '" + term + "'");
                    }
                    return cells(matcher.group(2)).map(cell -> matcher.group(1) + " " + cell.key());
                })
                .toList();
    }

    ReportContent report() {
        ReportContent base = baseReport().content();
        if (!base.edition().equals(form())) {
            throw new IllegalArgumentException(this + " is made from a report of edition " + base.edition());
        }
        Map<CellKey, CellValue> values = new LinkedHashMap<>();
        form().cells().forEach(cell -> values.put(cell.key(), base.cells().at(cell.index())));
        CellText text = new CellText(form().notation());
        each(raw.set(), (cell, value) -> values.put(cell.key(), new CellValue.Number(value, "")));
        each(raw.written(), (cell, value) -> values.put(cell.key(), text.read(cell.kind(), value)));
        each(raw.unreadable(), (cell, value) -> values.put(cell.key(), new CellValue.Unreadable(value)));
        each(raw.blank(), cell -> values.put(cell.key(), CellValue.BLANK));
        each(raw.missing(), cell -> values.put(cell.key(), CellValue.MISSING));
        Map<String, SectionText> sections = new TreeMap<>(base.sections());
        requireNonNullElse(raw.text(), Map.<String, String>of())
                .forEach((key, words) ->
                        sections.put(key, new SectionText(section(key).heading().official(), words)));
        requireNonNullElse(raw.without(), List.<String>of())
                .forEach(key -> sections.remove(section(key).key()));
        return new ReportContent(
                form(),
                requireNonNullElse(raw.year(), base.year()),
                base.title(),
                base.preface(),
                base.closing(),
                sections,
                Cells.of(form(), values));
    }

    private ReportFixture baseReport() {
        return switch (requireNonNullElse(raw.on(), "zeros")) {
            case "zeros" ->
                ReportFixture.aReport(
                        edition, requireNonNullElse(raw.year(), form().years().first()));
            case "hangzhou" -> ReportFixture.hangzhou();
            default -> throw new IllegalArgumentException(this + " is made from '" + raw.on() + "'");
        };
    }

    private interface Change<T> {
        void to(Cell cell, T value);
    }

    private <T> void each(@Nullable Map<String, T> places, Change<T> change) {
        requireNonNullElse(places, Map.<String, T>of())
                .forEach((place, value) -> cells(place).forEach(cell -> change.to(cell, value)));
    }

    private void each(@Nullable List<String> places, Consumer<Cell> change) {
        requireNonNullElse(places, List.<String>of())
                .forEach(place -> cells(place).forEach(change));
    }

    private Stream<Cell> cells(String place) {
        String[] steps = place.split("/", -1);
        List<Cell> cells = steps.length == 3 ? form().cells(steps[0], steps[1], steps[2]) : List.of();
        if (cells.isEmpty()) {
            throw new IllegalArgumentException(this + " names " + place + ", which is no cell");
        }
        return cells.stream();
    }

    private Section section(String key) {
        return form().section(key).orElseThrow(() -> new IllegalArgumentException(this + " names the section " + key));
    }

    @Override
    public String toString() {
        return check + " (" + edition + ") " + raw.name();
    }
}
