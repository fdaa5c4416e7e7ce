package org.gouji.supervision;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.form.Edition;
import org.gouji.supervision.Sums.Sum;

/**
 * Sums that were made before. They are kept by the state of all organs and reports that they are made of, so that none is
 * ever out of date: where one of them has changed, the state is another.
 */
@Singleton
class KeptSums {

    // of about five kilobytes each
    private static final int MOST = 2_000;

    private record Key(Question question, String state) {}

    private final Cache<Key, Sum> kept = Caffeine.newBuilder().maximumSize(MOST).build();

    /** The sums of all years at that moment; empty when there is no such organ. */
    SortedMap<Integer, Sum> sums(Span span, Moment moment) throws SQLException {
        SortedMap<Integer, Sum> sums = new TreeMap<>();
        Map<Integer, String> states = moment.states(span);
        for (Map.Entry<Integer, Edition> year : span.years().entrySet()) {
            String state = states.get(year.getKey());
            if (state != null) {
                Key key = new Key(span.in(year.getKey()), state);
                sum(key, year.getValue(), moment).ifPresent(sum -> sums.put(year.getKey(), sum));
            }
        }
        return sums;
    }

    private Optional<Sum> sum(Key key, Edition edition, Moment moment) throws SQLException {
        Optional<Sum> before = Optional.ofNullable(kept.getIfPresent(key));
        if (before.isPresent()) {
            return before;
        }
        Optional<Sum> made = Sum.of(key.question(), edition, moment);
        made.ifPresent(sum -> kept.put(key, sum));
        return made;
    }
}
