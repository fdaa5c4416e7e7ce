package org.gouji.supervision;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.gouji.consolidation.PackedFigures;
import org.gouji.consolidation.ReportFigures;
import org.gouji.form.Edition;

/**
 * Figures of reports that were added up before. They are kept by version, so that none is ever out of date: a report that
 * has changed has another one.
 */
@Singleton
class KeptFigures {

    private static final int MEGABYTE = 1 << 20;

    private record Key(UUID report, long version, boolean revised) {
        static Key of(Filed report) {
            return new Key(report.report(), report.version(), report.revised());
        }
    }

    private final Cache<Key, PackedFigures> kept;

    KeptFigures(SumsConfig config) {
        kept = Caffeine.newBuilder()
                .maximumWeight((long) config.memory() * MEGABYTE)
                .weigher((Key key, PackedFigures figures) -> figures.size())
                .build();
    }

    Optional<ReportFigures> of(Filed report, Edition edition) {
        return Optional.ofNullable(kept.getIfPresent(Key.of(report))).map(figures -> figures.unpacked(edition));
    }

    void keep(Filed report, ReportFigures figures) {
        kept.put(Key.of(report), PackedFigures.of(figures));
    }
}
