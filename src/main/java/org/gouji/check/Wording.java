package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.content.CellValue;
import org.gouji.form.Cell;
import org.gouji.form.Edition;
import org.gouji.form.Label;
import org.gouji.form.Section;

/** The sentences that all checks share: how a cell is called, that a blank was counted as 0, what is lacking. */
final class Wording {

    /** What every message may use. */
    static final Set<String> EVERYWHERE = Set.of("row", "column", "check");

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Edition edition;
    private final Map<String, Message> tables;
    private final Message cellName;
    private final Message sectionName;
    private final Message blanksCounted;
    private final Message lacking;
    private final Message passed;
    private final Message separator;
    private final Message alternative;
    private final Message change;

    Wording(Edition edition, RawRuleSet raw) {
        this.edition = edition;
        this.tables = raw.tables();
        this.cellName = raw.sentence("cell");
        this.sectionName = raw.sentence("section");
        this.blanksCounted = raw.sentence("blanksCounted");
        this.lacking = raw.sentence("lacking");
        this.passed = raw.sentence("passed");
        this.separator = raw.sentence("separator");
        this.alternative = raw.sentence("alternative");
        this.change = raw.sentence("change");
    }

    static String plain(BigDecimal figure) {
        BigDecimal stripped = figure.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    static Message same(String text) {
        return new Message(text, text);
    }

    /**
     * @param sections keys of those whose text is lacking
     */
    Message lacking(Message check, List<Term> terms, List<String> sections) {
        List<Cell> cells = terms.stream()
                .filter(Term::isLacking)
                .map(term -> edition.cell(term.cell()).orElseThrow())
                .distinct()
                .toList();
        List<Message> names = new ArrayList<>(cells.isEmpty() ? List.of() : List.of(names(cells)));
        sections.forEach(key -> names.add(name(edition.section(key).orElseThrow())));
        return fill(lacking, Map.of("check", check, "what", join(names, separator)));
    }

    Message passed(Message check) {
        return fill(passed, Map.of("check", check));
    }

    /** That blanks were counted as 0, or nothing where there was none. */
    Message blanksCounted(List<Term> terms) {
        List<Cell> blanks = terms.stream()
                .filter(Term::countsAsZero)
                .map(term -> edition.cell(term.cell()).orElseThrow())
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
