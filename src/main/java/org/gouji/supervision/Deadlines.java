package org.gouji.supervision;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouji.calendar.ChinaTime;
import org.gouji.catalogue.Catalogue;
import org.gouji.deadline.Deadline;
import org.gouji.deadline.Due;
import org.gouji.identity.OrganDirectory;
import org.gouji.problem.Problem;

/** Tells the database the deadlines of a year, which it picks each organ's from as the room of deadlines does. */
@Singleton
class Deadlines {

    /** The days of an organ {@code o}; the last deadline that fits and names a day decides it. */
    static final String OF_ORGAN =
            """
            cross join lateral (
                select (array_agg(d.submission order by d.nr desc) filter (where d.submission is not null))[1] as submission,
                       (array_agg(d.publication order by d.nr desc) filter (where d.publication is not null))[1] as publication
                from jsonb_to_recordset(cast(:deadlines as jsonb))
                     d (nr int, kinds text[], tiers text[], below uuid, submission date, publication date)
                where (d.kinds is null or o.kind = any (d.kinds))
                  and (d.tiers is null or o.tier = any (d.tiers))
                  and (d.below is null or o.lineage @> array[d.below])) due
            """;

    private final Catalogue catalogue;
    private final OrganDirectory organs;
    private final ObjectMapper mapper;
    private final Clock clock;

    Deadlines(Catalogue catalogue, OrganDirectory organs, ObjectMapper mapper, Clock clock) {
        this.catalogue = catalogue;
        this.organs = organs;
        this.mapper = mapper;
        this.clock = clock;
    }

    LocalDate today() {
        return ChinaTime.day(clock.instant());
    }

    LocalDate ofGovernments(int year) {
        return inGeneral(year, "government").submission();
    }

    LocalDate ofOthers(int year) {
        return inGeneral(year, "department").submission();
    }

    /** As {@link #OF_ORGAN} wants them; one that is for an organ that there is not is left out. A year without a form is none. */
    String json(int year) {
        if (catalogue.editionOf(year).isEmpty()) {
            throw Problem.notFound().exception();
        }
        List<Deadline> deadlines = catalogue.deadlines().of(year);
        Set<String> named = deadlines.stream()
                .flatMap(deadline -> deadline.below().stream())
                .collect(Collectors.toSet());
        Map<String, UUID> known = named.isEmpty() ? Map.of() : organs.ids(named);
        ArrayNode said = mapper.createArrayNode();
        for (Deadline deadline : deadlines) {
            if (deadline.below().filter(key -> !known.containsKey(key)).isEmpty()) {
                ObjectNode one = said.addObject().put("nr", said.size());
                words(one, "kinds", deadline.kinds());
                words(one, "tiers", deadline.tiers());
                deadline.below().ifPresent(key -> one.put("below", String.valueOf(known.get(key))));
                day(one, "submission", deadline.submission(year));
                day(one, "publication", deadline.publication(year));
            }
        }
        return said.toString();
    }

    private Due inGeneral(int year, String kind) {
        return catalogue.deadlines().due(year, kind, "", any -> false);
    }

    private static void words(ObjectNode one, String property, Collection<String> words) {
        if (!words.isEmpty()) {
            words.forEach(one.withArray("/" + property)::add);
        }
    }

    private static void day(ObjectNode one, String property, Optional<LocalDate> day) {
        day.ifPresent(date -> one.put(property, date.toString()));
    }
}
