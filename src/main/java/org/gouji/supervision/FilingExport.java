package org.gouji.supervision;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.access.ReachSet;
import org.gouji.calendar.ChinaTime;
import org.gouji.organ.OrganKind;
import org.gouji.organ.OrganWords;
import org.gouji.organ.Tier;
import org.gouji.platform.Page;
import org.gouji.platform.PageRequest;
import org.gouji.problem.JsonData;
import org.gouji.problem.Text;
import org.gouji.spreadsheet.Table;
import org.gouji.spreadsheet.Value;
import org.gouji.supervision.FilingView.Filing;
import org.jspecify.annotations.Nullable;

/** Who has filed and who is late as a table: all organs that a filter lets through, a page of them in memory at a time. */
@Startup
@Singleton
class FilingExport {

    private static final String FILE = "/supervision/filings.json";
    private static final String PAGE = String.valueOf(PageRequest.MAX_LIMIT);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ChinaTime.ZONE);

    record Words(Text name, List<Text> columns, Map<String, Text> statuses, Text yes, Text no) {}

    private final Filings filings;
    private final OrganWords organs;
    private final Words words = JsonData.read(FILE, new TypeReference<>() {});

    FilingExport(Filings filings, OrganWords organs) {
        this.filings = filings;
        this.organs = organs;
    }

    Table table(int year, Filings.Filter filter, ReachSet reach) {
        Stream<Filing> all = Page.all(cursor -> page(year, filter, reach, cursor));
        return new Table(
                words.name().zh() + year, words.columns().stream().map(Text::zh).toList(), all.map(this::row));
    }

    private Page<Filing> page(int year, Filings.Filter filter, ReachSet reach, @Nullable String cursor) {
        return filings.page(year, filter, reach, PageRequest.of("filings", PAGE, cursor));
    }

    private List<Value> row(Filing filing) {
        @Nullable Instant since = filing.since();
        return List.of(
                Value.of(filing.id().toString()),
                Value.of(filing.name()),
                Value.of(organs.of(Objects.requireNonNull(Tier.BY_WORD.get(filing.tier())))),
                Value.of(organs.of(Objects.requireNonNull(OrganKind.BY_WORD.get(filing.kind())))),
                Value.of(Objects.requireNonNull(words.statuses().get(filing.status()))
                        .zh()),
                Value.of((filing.late() ? words.yes() : words.no()).zh()),
                Value.of(filing.deadline()),
                Value.of(since == null ? null : MINUTE.format(since)));
    }
}
