package org.gouji.catalogue;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.access.Needs;
import org.gouji.access.Right;
import org.gouji.form.Edition;
import org.gouji.platform.Answer;
import org.gouji.platform.Parameters;
import org.gouji.problem.Problem;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The checks over HTTP. */
@Path(CheckMapper.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class CheckResource {

    private final Map<String, Edition> editions;
    private final SortedMap<String, CheckView> checks;
    private final ContentTags tags;

    CheckResource(Catalogue catalogue, ContentTags tags) {
        this.editions = catalogue.editions().stream().collect(Collectors.toMap(Edition::id, Function.identity()));
        this.checks = new TreeMap<>();
        catalogue.checks().forEach((id, check) -> checks.put(id, CheckMapper.toView(check, catalogue.origin(check))));
        this.tags = tags;
    }

    @GET
    @Needs(Right.READ_CATALOGUE)
    public CheckListView list(@RestQuery @Nullable String edition) {
        return Parameters.choice("edition", edition, editions)
                .map(chosen -> checks.values().stream()
                        .filter(check -> check.editions().contains(chosen.id()))
                        .toList())
                .map(CheckListView::new)
                .orElseGet(() -> new CheckListView(List.copyOf(checks.values())));
    }

    @GET
    @Needs(Right.READ_CATALOGUE)
    @Path("{check}")
    public Response read(@RestPath String check, @RestHeader("If-None-Match") List<String> ifNoneMatch) {
        return Optional.ofNullable(checks.get(check))
                .map(view -> Answer.ok(tags.of('c', view), view).unlessMatched(ifNoneMatch))
                .orElseThrow(() -> Problem.notFound().exception());
    }
}
