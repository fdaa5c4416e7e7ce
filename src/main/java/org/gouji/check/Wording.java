package org.gouji.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.content.CellValue;
import org.gouji.form.Cell;
import org.gouji.form.Edition;
import org.gouji.form.Label;
import org.gouji.form.Section;

/** The sentences that all checks share: how a cell is called, that a blank was counted as 0, what is lacking. */
final class Wording {

    /** What every message may use. */
    static final Set<String> EVERYWHERE = everywhere();

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z.]+)}");

    private final Edition edition;
    private final Map<String, Message> tables;
    private final Map<String, Message> names;
    private final Message cellName;
    private final Message sectionName;
    private final Message blanksCounted;
    private final Message lacking;
    private final Message passed;
    private final Message separator;
    private final Message alternative;
    private final Message change;
    private final Message lastYear;
    private final Message unclear;
    private final Message background;
    private final Message date;

    Wording(Edition edition, RawRuleSet raw) {
        this.edition = edition;
        this.tables = raw.tables();
        this.names = raw.names();
        this.cellName = raw.sentence("cell");
        this.sectionName = raw.sentence("section");
        this.blanksCounted = raw.sentence("blanksCounted");
        this.lacking = raw.sentence("lacking");
        this.passed = raw.sentence("passed");
        this.separator = raw.sentence("separator");
        this.alternative = raw.sentence("alternative");
        this.change = raw.sentence("change");
        this.lastYear = raw.sentence("lastYear");
        this.unclear = raw.sentence("unclear");
        this.background = raw.sentence("background");
        this.date = raw.sentence("date");
    }

    static String plain(BigDecimal figure) {
        BigDecimal stripped = figure.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    static Message same(String text) {
        return new Message(text, text);
    }

    private static Set<String> everywhere() {
        Set<String> names = new HashSet<>(
                Set.of("row", "column", "section", "check", "year", "lastYear", "organ", "neighbour", "today"));
        Stream.of(Fact.values()).filter(fact -> fact.kind() == Fact.Kind.DATE).forEach(fact -> names.add(fact.word()));
        return Set.copyOf(names);
    }

    /** What messages may say of any report. */
    Map<String, Message> of(Subject subject) {
        Map<String, Message> values = new HashMap<>();
        int year = subject.content().year();
        values.put("year", same(String.valueOf(year)));
        values.put("lastYear", same(String.valueOf(year - 1)));
        subject.organ().ifPresent(organ -> values.put("organ", same(organ.name())));
        subject.neighbour().ifPresent(other -> values.put("neighbour", same(other.organ())));
        subject.facts().today().ifPresent(day -> values.put("today", name(day)));
        subject.facts().dates().forEach((fact, day) -> values.put(fact.word(), name(day)));
        return values;
    }

    /** What they may say of the passage that a rule has come to. */
    Map<String, Message> of(Passage passage) {
        Map<String, Message> values = new HashMap<>();
        values.put("passage.written", same(passage.written()));
        values.put("passage.part", name(passage.span().part().key()));
        passage.figures().forEach((name, figure) -> values.put("passage." + name, same(plain(figure))));
        passage.words().forEach((name, words) -> values.put("passage." + name, same(words)));
        passage.dates().forEach((name, day) -> values.put("passage." + name, name(day)));
        return values;
    }

    /** What messages may say of passages of a kind. */
    static Set<String> variables(PassageKind kind) {
        return Stream.of(
                        kind.figures().stream(),
                        kind.words().stream(),
                        kind.dates().stream(),
                        Stream.of("written", "part"))
                .flatMap(names -> names)
                .map(name -> "passage." + name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Message name(LocalDate day) {
        return fill(
                date,
                Map.of(
                        "date", same(day.toString()),
                        "year", same(String.valueOf(day.getYear())),
                        "month", same(String.valueOf(day.getMonthValue())),
                        "day", same(String.valueOf(day.getDayOfMonth()))));
    }

    /** A section or another part of the report. */
    private Message name(String part) {
        return edition.section(part).map(this::name).orElseGet(() -> names.getOrDefault(part, same(part)));
    }

    /**
     * @param sections keys of those whose text is lacking
     * @param passage the words whose meaning is unclear, where no figure is lacking
     */
    Message lacking(Message check, List<Term> terms, List<String> sections, Optional<Passage> passage) {
        List<Message> lack = new ArrayList<>();
        List<Cell> own = terms.stream()
                .filter(Term::isLacking)
                .filter(term -> !term.isOfPrevious())
                .map(Term::place)
                .distinct()
                .toList();
        if (!own.isEmpty()) {
            lack.add(names(own));
        }
        terms.stream()
                .filter(Term::isLacking)
                .filter(Term::isOfPrevious)
                .map(term -> fill(lastYear, Map.of("cell", name(term.place()))))
                .distinct()
                .forEach(lack::add);
        sections.forEach(key -> lack.add(name(key)));
        if (lack.isEmpty() && passage.isPresent()) {
            return fill(
                    unclear,
                    Map.of("check", check, "written", same(passage.get().written())));
        }
        return fill(this.lacking, Map.of("check", check, "what", join(lack, separator)));
    }

    /** That nobody has told something, and which checks need it. */
    Message lacking(Background what, List<String> checks) {
        return fill(
                background,
                Map.of(
                        "what", names.getOrDefault(what.word(), same(what.word())),
                        "checks", same(String.join(", ", checks))));
    }

    Message passed(Message check) {
        return fill(passed, Map.of("check", check));
    }

    /** That blanks were counted as 0, or nothing where there was none. */
    Message blanksCounted(List<Term> terms) {
        List<Cell> blanks = terms.stream()
                .filter(Term::countsAsZero)
                .filter(term -> !term.isOfPrevious())
                .map(Term::place)
                .distinct()
                .toList();
        return blanks.isEmpty() ? same("") : fill(blanksCounted, Map.of("cells", names(blanks)));
    }

    Message name(Cell cell) {
        String table = cell.key().table();
        return fill(
                cellName,
                Map.of(
                        "table", tables.getOrDefault(table, same(table)),
                        "row", name(cell.row().label()),
                        "column", name(cell.column().label())));
    }

    static Message name(Label label) {
        return new Message(label.official(), label.english());
    }

    private Message name(Section section) {
        return fill(sectionName, Map.of("heading", name(section.heading())));
    }

    /** The names of cells; of more than a dozen only the first, and how many more there are. */
    Message names(List<Cell> cells) {
        int most = 12;
        Message listed = join(cells.stream().limit(most).map(this::name).toList(), separator);
        int more = cells.size() - most;
        return more <= 0 ? listed : listed.append(same(" … (+" + more + ")"));
    }

    /** What each repair would change, alternatives after one another. */
    Message repairs(List<Repair> repairs) {
        return join(repairs.stream().map(this::repair).toList(), alternative);
    }

    private Message repair(Repair repair) {
        return join(
                repair.changes().stream()
                        .map(c -> fill(
                                change,
                                Map.of(
                                        "cell", name(edition.cell(c.cell()).orElseThrow()),
                                        "from", written(c.from()),
                                        "to", written(c.to()))))
                        .toList(),
                separator);
    }

    /** A cell's value as a reader of the source would see it. */
    static Message written(CellValue value) {
        if (value instanceof CellValue.Number number) {
            return same(number.written().isEmpty() ? plain(number.value()) : number.written());
        }
        if (value instanceof CellValue.Unreadable unreadable) {
            return same(unreadable.text());
        }
        return same(value instanceof CellValue.Blank blank ? blank.written() : "");
    }

    private static Message join(List<Message> parts, Message separator) {
        return new Message(
                parts.stream().map(Message::zh).collect(Collectors.joining(separator.zh())),
                parts.stream().map(Message::en).collect(Collectors.joining(separator.en())));
    }

    private static Message fill(Message template, Map<String, Message> values) {
        return new Message(fill(template.zh(), values, Message::zh), fill(template.en(), values, Message::en));
    }

    private static String fill(String template, Map<String, Message> values, Function<Message, String> language) {
        return VARIABLE.matcher(template).replaceAll(variable -> {
            Message value = values.getOrDefault(variable.group(1), same(variable.group()));
            return Matcher.quoteReplacement(language.apply(value));
        });
    }
}
