package org.gouji.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compiles all editions together: no two may claim the same year, and none may be left out between them. */
public final class EditionsCompiler {

    private record Span(String source, Years years) {}

    private EditionsCompiler() {}

    /**
     * @param bySource what each file has, by the name of the file
     */
    public static Compiled<Editions> compile(Map<String, RawEdition> bySource) {
        List<Defect> defects = new ArrayList<>();
        List<Edition> editions = new ArrayList<>();
        bySource.forEach((source, raw) -> {
            Compiled<Edition> compiled = EditionCompiler.compile(source, raw);
            defects.addAll(compiled.defects());
            if (compiled instanceof Compiled.Valid<Edition> valid) {
                editions.add(valid.value());
            }
        });
        if (bySource.isEmpty()) {
            defects.add(new Defect("forms", "there is no edition"));
        }
        checkIds(bySource, defects);
        checkYears(bySource, defects);
        return defects.isEmpty() ? new Compiled.Valid<>(new Editions(editions)) : new Compiled.Defective<>(defects);
    }

    private static void checkIds(Map<String, RawEdition> bySource, List<Defect> defects) {
        Map<String, String> sources = new HashMap<>();
        bySource.forEach((source, raw) -> {
            String other = raw.id() == null ? null : sources.putIfAbsent(raw.id(), source);
            if (other != null) {
                Place.top(source, defects).report("id '" + raw.id() + "' is that of " + other);
            }
        });
    }

    private static void checkYears(Map<String, RawEdition> bySource, List<Defect> defects) {
        List<Span> spans = new ArrayList<>();
        bySource.forEach((source, raw) ->
                EditionCompiler.years(raw.years()).ifPresent(years -> spans.add(new Span(source, years))));
        spans.sort(Comparator.comparingInt(span -> span.years().first()));
        for (int i = 1; i < spans.size(); i++) {
            Span earlier = spans.get(i - 1);
            Span later = spans.get(i);
            Place at = Place.top(later.source(), defects).at("years");
            if (earlier.years().contains(later.years().first())) {
                at.report(later.years() + " overlap " + earlier.years() + " of " + earlier.source());
            } else if (!earlier.years().contains(later.years().first() - 1)) {
                at.report(later.years() + " leave a gap after " + earlier.years() + " of " + earlier.source());
            }
        }
    }
}
