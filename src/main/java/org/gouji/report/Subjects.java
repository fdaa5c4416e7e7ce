package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.catalogue.Catalogue;
import org.gouji.check.Fact;
import org.gouji.check.Facts;
import org.gouji.check.Neighbour;
import org.gouji.check.OrganProfile;
import org.gouji.check.Subject;
import org.gouji.content.ReportContent;
import org.gouji.organ.OrganKind;
import org.gouji.organ.Power;
import org.gouji.organ.Tier;
import org.gouji.platform.Defects;
import org.gouji.platform.JsonFields;

/** Reads reports that are to be checked and not kept, with what else the checks may know. */
@Singleton
class Subjects {

    private static final int MOST_ALIASES = 50;
    private static final Map<String, Tier> TIERS = words(Tier.values(), Tier::word);
    private static final Map<String, OrganKind> KINDS = words(OrganKind.values(), OrganKind::word);
    private static final Map<String, Power> POWERS = words(Power.values(), Power::word);

    private final Catalogue catalogue;
    private final Today today;
    private final DueDays due;

    Subjects(Catalogue catalogue, Today today, DueDays due) {
        this.catalogue = catalogue;
        this.today = today;
        this.due = due;
    }

    /** Refuses the request with all defects of the body. */
    Subject read(JsonNode body) {
        Defects defects = new Defects();
        JsonFields fields = JsonFields.of(body, "", defects);
        var report = new ReportFields(catalogue::editionOf, fields, defects);
        report.anyOrgan();
        Optional<ReportContent> content = report.content();
        Optional<OrganProfile> profile = fields.has("profile") ? profile(fields.object("profile")) : Optional.empty();
        SentLastYear lastYear = SentLastYear.read(fields, report.year(), catalogue, defects);
        Optional<Neighbour> neighbour = fields.has(FindingViews.NEIGHBOUR)
                ? neighbour(fields.object(FindingViews.NEIGHBOUR), report.year(), defects)
                : Optional.empty();
        Facts facts = facts(fields.object("facts"));
        fields.refuseOthers();
        defects.orThrow();
        ReportContent sent = content.orElseThrow();
        Facts known = profile.map(organ -> due.with(facts, sent.year(), organ, List.of()))
                .orElse(facts);
        return new Subject(sent, lastYear.content(), lastYear.succession(), profile, neighbour, known);
    }

    private Optional<Neighbour> neighbour(JsonFields fields, Optional<Integer> year, Defects defects) {
        var report = new ReportFields(catalogue::editionOf, fields, defects);
        String organ = report.organName();
        if (year.isPresent() && report.year().isPresent() && !report.year().equals(year)) {
            defects.add(fields.pointer("year"), ReportError.NOT_THE_SAME_YEAR);
        }
        Optional<ReportContent> content = report.content();
        fields.refuseOthers();
        return content.map(found -> new Neighbour(organ, List.of(organ), Prose.bySection(Prose.textsOf(found))));
    }

    private Facts facts(JsonFields fields) {
        Map<Fact, LocalDate> dates = new EnumMap<>(Fact.class);
        Map<Fact, Boolean> flags = new EnumMap<>(Fact.class);
        LocalDate day = fields.date("today").orElseGet(today::date);
        for (Fact fact : Fact.values()) {
            switch (fact.kind()) {
                case DATE -> fields.date(fact.word()).ifPresent(date -> dates.put(fact, date));
                case FLAG -> fields.flag(fact.word()).ifPresent(flag -> flags.put(fact, flag));
            }
        }
        fields.refuseOthers();
        return new Facts(Optional.of(day), dates, flags);
    }

    private static Optional<OrganProfile> profile(JsonFields fields) {
        String name = fields.requiredText("name", ReportFields.LONGEST_NAME);
        List<String> aliases = fields.texts("aliases", MOST_ALIASES, ReportFields.LONGEST_NAME);
        Tier tier = fields.requiredChoice("tier", TIERS);
        OrganKind kind = fields.requiredChoice("kind", KINDS);
        Optional<Set<String>> powers = Optional.of(fields.choices("powers", POWERS).stream()
                        .map(Power::word)
                        .collect(Collectors.toSet()))
                .filter(known -> fields.has("powers"));
        fields.refuseOthers();
        return Optional.of(new OrganProfile(name, aliases, tier.word(), kind.word(), powers));
    }

    private static <T> Map<String, T> words(T[] constants, Function<T, String> word) {
        Map<String, T> words = new LinkedHashMap<>();
        Stream.of(constants).forEach(constant -> words.put(word.apply(constant), constant));
        return words;
    }
}
