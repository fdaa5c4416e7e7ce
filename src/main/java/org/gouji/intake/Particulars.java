package org.gouji.intake;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.check.Fact;
import org.gouji.check.Facts;
import org.gouji.organ.CreditCode;
import org.gouji.source.Entry;

/**
 * What a portal says of a document beside it.
 *
 * @param known by key, the first value of several
 * @param others what is said under names that are not known, or again
 */
record Particulars(Map<String, String> known, List<Entry> others) {

    private static final String PUBLISHED_ON = "publishedOn";
    private static final String INDEX_NUMBER = "indexNumber";

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})\\D{1,3}(\\d{1,2})\\D{1,3}(\\d{1,2})(?!\\d).*", Pattern.DOTALL);
    private static final Pattern CREDIT_CODE = Pattern.compile("(?<![0-9A-Z])[0-9A-Z]{18}(?![0-9A-Z])");

    Particulars {
        known = Map.copyOf(known);
        others = List.copyOf(others);
    }

    /** @param names by key: the names that portals have for it */
    static Particulars of(List<Entry> entries, Map<String, List<String>> names) {
        Map<String, String> keys = new HashMap<>();
        names.forEach((key, each) -> each.forEach(name -> keys.put(fold(name), key)));
        Map<String, String> known = new TreeMap<>();
        List<Entry> others = new ArrayList<>();
        for (Entry entry : entries) {
            String key = keys.get(fold(entry.name()));
            if (key == null || known.putIfAbsent(key, entry.value()) != null) {
                others.add(entry);
            }
        }
        return new Particulars(known, others);
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+|:$", "");
    }

    /** For the checks; what is not said is absent. */
    Facts and(Facts facts) {
        Map<Fact, LocalDate> dates = new EnumMap<>(Fact.class);
        dates.putAll(facts.dates());
        publishedOn().ifPresent(date -> dates.put(Fact.PUBLISHED_ON, date));
        Map<Fact, Boolean> flags = new EnumMap<>(Fact.class);
        flags.putAll(facts.flags());
        Optional.ofNullable(known.get(INDEX_NUMBER))
                .ifPresent(number -> flags.put(Fact.INDEX_NUMBER_VALID, isValid(number)));
        return new Facts(facts.today(), dates, flags);
    }

    /** Whatever parts year, month and day; a time may follow. */
    Optional<LocalDate> publishedOn() {
        Matcher date = DATE.matcher(normalized(known.getOrDefault(PUBLISHED_ON, "")));
        try {
            return date.matches()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(date.group(1)),
                            Integer.parseInt(date.group(2)),
                            Integer.parseInt(date.group(3))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** There is one, and what looks like a credit code in it is one: how the rest is written differs from place to place. */
    private static boolean isValid(String number) {
        String normalized = normalized(number);
        return !normalized.isEmpty()
                && CREDIT_CODE.matcher(normalized).results().allMatch(code -> CreditCode.parse(code.group())
                        .isPresent());
    }

    private static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
