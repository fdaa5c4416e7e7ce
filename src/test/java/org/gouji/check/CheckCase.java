package org.gouji.check;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
     * @param year left out: the first of the edition; with last year's report the second
     * @param on {@code zeros} (if left out) or {@code hangzhou}, what the report is made from
     * @param set figures by place
     * @param written cells by place, as a source writes them
     * @param unreadable texts that are no figures, by place
     * @param text of sections; all texts, messages, places and days may leave the year open, as complete.yaml does
     * @param heading of sections
     * @param title of the report, like {@code preface} and {@code closing} in place of the base report's
     * @param without sections that the report does not have
     * @param previous last year's report, made from an empty one of the year before; left out: there is none
     * @param succession whose report that is, {@code merged} or {@code split}; left out: the organ's own
     * @param organ what is known of it; left out: nothing
     * @param neighbour another organ's report of the year; left out: nobody has looked for one
     * @param facts dates and flags by their words, {@code today} among them
     * @param expect {@code failed}, {@code passed}, {@code undetermined} or {@code notApplicable}
     * @param at the finding's id without the check's
     * @param comparison such as {@code 5 = 4 (1)}: left, operator, right, difference
     * @param terms such as {@code left applications/new/total}, of last year {@code right previous applications/…}
     * @param quote the words that the finding is about
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
            @Nullable Map<String, String> heading,
            @Nullable String title,
            @Nullable String preface,
            @Nullable String closing,
            @Nullable List<String> without,
            @Nullable RawPrevious previous,
            @Nullable String succession,
            @Nullable RawOrgan organ,
            @Nullable RawNeighbour neighbour,
            @Nullable Map<String, String> facts,
            String expect,
            String at,
            @Nullable String severity,
            @Nullable String effect,
            @Nullable String comparison,
            @Nullable List<String> terms,
            @Nullable String quote,
            @Nullable String zh,
            @Nullable String en,
            @Nullable List<String> also) {}

    /**
     * Changes of last year's report, which follows the edition of its year and whose texts are too short to be alike.
     */
    record RawPrevious(
            @Nullable Map<String, BigDecimal> set,
            @Nullable List<String> blank,
            @Nullable List<String> missing,
            @Nullable Map<String, String> text) {}

    /**
     * What is left out is the department of a county, its powers unknown.
     *
     * @param powers all that it has
     */
    record RawOrgan(
            @Nullable String name,
            @Nullable List<String> aliases,
            @Nullable String tier,
            @Nullable String kind,
            @Nullable List<String> powers) {}

    /**
     * @param text of sections; left out: no report is like this one
     */
    record RawNeighbour(@Nullable String organ, @Nullable Map<String, String> text) {}

    record CaseFile(List<RawCase> cases) {}

    private static final Pattern TERM = Pattern.compile("(left|right|subject) (previous )?(\\S+)");

    Edition form() {
        return Catalogues.edition(edition);
    }

    int rule() {
        return requireNonNullElse(raw.rule(), 1);
    }

    String id() {
        return check + "/" + filled(raw.at());
    }

    @Nullable
    String quote() {
        return raw.quote() == null ? null : filled(raw.quote());
    }

    @Nullable
    String comparison() {
        return raw.comparison() == null ? null : filled(raw.comparison());
    }

    @Nullable
    String zh() {
        return raw.zh() == null ? null : filled(raw.zh());
    }

    @Nullable
    String en() {
        return raw.en() == null ? null : filled(raw.en());
    }

    private String filled(String text) {
        return CompleteReport.filled(text, form(), year());
    }

    /**
     * All other failed findings: those that the case names, that a table with a missing cell is not complete, and that
     * nobody confirmed the regulations of an organ that is not known.
     */
    List<String> alsoFailed() {
        ReportContent report = report();
        Stream<String> incomplete = form().tables().stream()
                .filter(table -> table.cells().stream()
                        .anyMatch(cell -> report.cells().at(cell.index()) instanceof CellValue.Missing))
                .map(table -> "S-03/" + table.key());
        List<CellValue> regulations = form().cells("disclosure", "regulations", "*").stream()
                .map(cell -> report.cells().at(cell.index()))
                .toList();
        boolean unconfirmed = raw.organ() == null
                && regulations.stream()
                        .noneMatch(value -> value instanceof CellValue.Missing || value instanceof CellValue.Unreadable)
                && regulations.stream()
                        .anyMatch(value -> value instanceof CellValue.Number number
                                && number.value().signum() != 0);
        Stream<String> implied = Stream.concat(
                incomplete, unconfirmed ? Stream.of("P-01/disclosure/regulations/unconfirmed") : Stream.empty());
        return Stream.concat(requireNonNullElse(raw.also(), List.<String>of()).stream(), implied)
                .filter(id -> !id.equals(id()))
                .distinct()
                .toList();
    }

    /** The cells of the finding with their sides, as {@code left applications/new/total}. */
    List<String> terms() {
        return requireNonNullElse(raw.terms(), List.<String>of()).stream()
                .flatMap(term -> {
                    Matcher matcher = TERM.matcher(term);
                    if (!matcher.matches()) {
                        throw new IllegalArgumentException(this + " has a term '" + term + "'");
                    }
                    String side = matcher.group(1) + " " + requireNonNullElse(matcher.group(2), "");
                    Edition of = matcher.group(2) == null ? form() : previousForm();
                    return cells(of, matcher.group(3)).map(cell -> side + cell.key());
                })
                .toList();
    }

    Subject subject() {
        ReportContent report = report();
        return new Subject(
                report,
                Optional.ofNullable(raw.previous()).map(previous -> previous(previous, report.year() - 1)),
                Succession.valueOf(requireNonNullElse(raw.succession(), "none").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(raw.organ()).map(CheckCase::organ),
                Optional.ofNullable(raw.neighbour()).map(CheckCase::neighbour),
                facts());
    }

    @Override
    public String toString() {
        return check + " (" + edition + ") " + raw.name();
    }

    private static OrganProfile organ(RawOrgan organ) {
        return new OrganProfile(
                requireNonNullElse(organ.name(), "青河市数据局"),
                requireNonNullElse(organ.aliases(), List.of()),
                requireNonNullElse(organ.tier(), "county"),
                requireNonNullElse(organ.kind(), "department"),
                Optional.ofNullable(organ.powers()).map(Set::copyOf));
    }

    private static Neighbour neighbour(RawNeighbour neighbour) {
        String organ = requireNonNullElse(neighbour.organ(), "白石镇人民政府");
        return new Neighbour(organ, List.of(organ), requireNonNullElse(neighbour.text(), Map.of()));
    }

    private Facts facts() {
        Optional<LocalDate> today = Optional.empty();
        Map<Fact, LocalDate> dates = new EnumMap<>(Fact.class);
        Map<Fact, Boolean> flags = new EnumMap<>(Fact.class);
        for (Map.Entry<String, String> given :
                requireNonNullElse(raw.facts(), Map.<String, String>of()).entrySet()) {
            Optional<Fact> fact = Fact.of(given.getKey());
            if (given.getKey().equals("today")) {
                today = Optional.of(LocalDate.parse(filled(given.getValue())));
            } else if (fact.orElseThrow().kind() == Fact.Kind.DATE) {
                dates.put(fact.get(), LocalDate.parse(filled(given.getValue())));
            } else {
                flags.put(fact.get(), Boolean.valueOf(given.getValue()));
            }
        }
        return new Facts(today, dates, flags);
    }

    private Edition previousForm() {
        return Catalogues.editionOf(year() - 1);
    }

    /** The first of the edition, or, with last year's report, the first that follows one of the same edition. */
    private int year() {
        int first = form().years().first();
        return requireNonNullElse(raw.year(), raw.previous() == null ? first : first + 1);
    }

    /** Whether what is expected is that nobody has told something beside the report. */
    boolean isOfBackground() {
        return Arrays.stream(Background.values()).anyMatch(what -> what.word().equals(raw.at()));
    }

    private ReportContent previous(RawPrevious changes, int year) {
        Edition form = previousForm();
        ReportContent base = ReportFixture.aReport(form.id(), year).content();
        Map<CellKey, CellValue> values = new LinkedHashMap<>();
        form.cells().forEach(cell -> values.put(cell.key(), base.cells().at(cell.index())));
        each(form, changes.set(), (cell, value) -> values.put(cell.key(), new CellValue.Number(value, "")));
        each(form, changes.blank(), cell -> values.put(cell.key(), CellValue.BLANK));
        each(form, changes.missing(), cell -> values.put(cell.key(), CellValue.MISSING));
        ReportContent report = base.with(Cells.of(form, values));
        for (String section : List.of("overview", "problems")) {
            report = report.with(
                    section, new SectionText(section(section).heading().official(), "略。"));
        }
        for (Map.Entry<String, String> words :
                requireNonNullElse(changes.text(), Map.<String, String>of()).entrySet()) {
            report = report.with(
                    words.getKey(),
                    new SectionText(
                            section(words.getKey()).heading().official(),
                            CompleteReport.filled(words.getValue(), form, year)));
        }
        return report;
    }

    ReportContent report() {
        ReportContent base = baseReport().content();
        if (!base.edition().equals(form())) {
            throw new IllegalArgumentException(this + " is made from a report of edition " + base.edition());
        }
        Map<CellKey, CellValue> values = new LinkedHashMap<>();
        form().cells().forEach(cell -> values.put(cell.key(), base.cells().at(cell.index())));
        CellText text = new CellText(form().notation());
        each(form(), raw.set(), (cell, value) -> values.put(cell.key(), new CellValue.Number(value, "")));
        each(form(), raw.written(), (cell, value) -> values.put(cell.key(), text.read(cell.kind(), value)));
        each(form(), raw.unreadable(), (cell, value) -> values.put(cell.key(), new CellValue.Unreadable(value)));
        each(form(), raw.blank(), cell -> values.put(cell.key(), CellValue.BLANK));
        each(form(), raw.missing(), cell -> values.put(cell.key(), CellValue.MISSING));
        return new ReportContent(
                form(),
                base.year(),
                filled(requireNonNullElse(raw.title(), base.title())),
                filled(requireNonNullElse(raw.preface(), base.preface())),
                filled(requireNonNullElse(raw.closing(), base.closing())),
                sections(base),
                Cells.of(form(), values));
    }

    private Map<String, SectionText> sections(ReportContent base) {
        Map<String, SectionText> sections = new TreeMap<>(base.sections());
        requireNonNullElse(raw.text(), Map.<String, String>of()).forEach((key, words) -> {
            SectionText before = sections.getOrDefault(section(key).key(), SectionText.NONE);
            sections.put(key, new SectionText(before.heading(), filled(words)));
        });
        requireNonNullElse(raw.heading(), Map.<String, String>of()).forEach((key, words) -> {
            SectionText before = sections.getOrDefault(section(key).key(), SectionText.NONE);
            sections.put(key, new SectionText(words, before.text()));
        });
        requireNonNullElse(raw.without(), List.<String>of())
                .forEach(key -> sections.remove(section(key).key()));
        return sections;
    }

    private ReportFixture baseReport() {
        return switch (requireNonNullElse(raw.on(), "zeros")) {
            case "zeros" -> ReportFixture.aReport(edition, year());
            case "hangzhou" -> ReportFixture.hangzhou();
            default -> throw new IllegalArgumentException(this + " is made from '" + raw.on() + "'");
        };
    }

    private interface Change<T> {
        void to(Cell cell, T value);
    }

    private <T> void each(Edition of, @Nullable Map<String, T> places, Change<T> change) {
        requireNonNullElse(places, Map.<String, T>of())
                .forEach((place, value) -> cells(of, place).forEach(cell -> change.to(cell, value)));
    }

    private void each(Edition of, @Nullable List<String> places, Consumer<Cell> change) {
        requireNonNullElse(places, List.<String>of())
                .forEach(place -> cells(of, place).forEach(change));
    }

    private Stream<Cell> cells(Edition of, String place) {
        String[] steps = place.split("/", -1);
        List<Cell> cells = steps.length == 3 ? of.cells(steps[0], steps[1], steps[2]) : List.of();
        if (cells.isEmpty()) {
            throw new IllegalArgumentException(this + " names " + place + ", which is no cell");
        }
        return cells.stream();
    }

    private Section section(String key) {
        return form().section(key).orElseThrow(() -> new IllegalArgumentException(this + " names the section " + key));
    }
}
