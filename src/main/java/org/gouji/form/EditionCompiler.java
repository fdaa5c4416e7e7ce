package org.gouji.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes an {@link Edition} of what a file has, or says everything that is wrong with it. */
public final class EditionCompiler {

    private static final Pattern ID = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]*");
    private static final Section NO_SECTION = new Section("unnamed", new Label("", "", List.of()), Optional.empty());

    private final Place place;
    private final RawEdition raw;
    private int size;

    private EditionCompiler(Place place, RawEdition raw) {
        this.place = place;
        this.raw = raw;
    }

    /**
     * @param source the name of the file, for the defects
     */
    public static Compiled<Edition> compile(String source, RawEdition raw) {
        List<Defect> defects = new ArrayList<>();
        Edition edition = new EditionCompiler(Place.top(source, defects), raw).edition();
        return defects.isEmpty() ? new Compiled.Valid<>(edition) : new Compiled.Defective<>(defects);
    }

    /** The years, if they are there and in order; reports nothing. */
    static Optional<Years> years(RawEdition.@Nullable YearSpan raw) {
        if (raw == null || raw.first() == null || (raw.last() != null && raw.last() < raw.first())) {
            return Optional.empty();
        }
        return Optional.of(
                new Years(raw.first(), raw.last() == null ? OptionalInt.empty() : OptionalInt.of(raw.last())));
    }

    private Edition edition() {
        String id = place.required("id", raw.id());
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            place.report("id '" + id + "' is not made of letters, digits, dots and hyphens");
        }
        Optional<Years> years = years(raw.years());
        if (years.isEmpty()) {
            place.at("years").report("the first year is missing, or comes after the last");
        }
        Label title = label("title", raw.title());
        Instrument instrument = instrument(raw.instrument());
        String basis = place.required("basis", raw.basis());
        Notation notation = notation(raw.notation());
        Map<String, Section> sections = sections();
        List<FormTable> tables = tables(sections);
        return new Edition(
                id,
                years.orElse(new Years(0, OptionalInt.empty())),
                title,
                instrument,
                basis,
                notation,
                List.copyOf(sections.values()),
                tables);
    }

    private Label label(String name, RawEdition.@Nullable Wording wording) {
        return place.at(name).label(wording == null ? new RawEdition.Wording(null, null, List.of()) : wording);
    }

    private Instrument instrument(RawEdition.@Nullable Notice notice) {
        Place at = place.at("instrument");
        return new Instrument(
                at.required("title", notice == null ? null : notice.title()),
                at.required("number", notice == null ? null : notice.number()));
    }

    private Notation notation(RawEdition.@Nullable Signs signs) {
        if (signs == null || signs.blanks().isEmpty() || signs.amountUnits().isEmpty()) {
            place.at("notation").report("what stands for a blank, and the units of money, are missing");
        }
        return signs == null
                ? new Notation(List.of(), List.of(), List.of(), List.of(), Map.of())
                : new Notation(
                        signs.blanks(), signs.increases(), signs.decreases(), signs.countUnits(), signs.amountUnits());
    }

    private Map<String, Section> sections() {
        Place list = place.at("sections");
        if (raw.sections().isEmpty()) {
            list.report("there is no section");
        }
        Map<String, Section> sections = new KeyedList()
                .compile(
                        list,
                        raw.sections(),
                        RawEdition.Part::key,
                        (at, key, part) ->
                                new Section(key, at.label(part.wording()), Optional.ofNullable(part.table())));
        Map<String, Label> headings = new LinkedHashMap<>();
        sections.forEach((key, section) -> headings.put(key, section.heading()));
        Wordings.check(list, headings);
        return sections;
    }

    private List<FormTable> tables(Map<String, Section> sections) {
        Map<String, Section> holders = holders(sections);
        Map<String, FormTable> tables = new KeyedList()
                .compile(place.at("tables"), raw.tables(), RawEdition.Table::key, (at, key, table) -> {
                    if (!holders.containsKey(key)) {
                        at.report("no section holds the table");
                    }
                    FormTable compiled =
                            new TableCompiler(at, table).compile(key, holders.getOrDefault(key, NO_SECTION), size);
                    size += compiled.cells().size();
                    return compiled;
                });
        return List.copyOf(tables.values());
    }

    private Map<String, Section> holders(Map<String, Section> sections) {
        Map<String, Section> holders = new HashMap<>();
        for (Section section : sections.values()) {
            Place at = place.at("sections").at(section.key());
            section.table().ifPresent(table -> {
                if (raw.tables().stream().noneMatch(found -> table.equals(found.key()))) {
                    at.report("unknown table '" + table + "'");
                }
                Section other = holders.putIfAbsent(table, section);
                if (other != null) {
                    at.report("table '" + table + "' is in section '" + other.key() + "' already");
                }
            });
        }
        return holders;
    }
}
