package org.gouji.catalogue;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.access.Needs;
import org.gouji.access.Right;
import org.gouji.form.Edition;
import org.gouji.platform.Answer;
import org.gouji.problem.Problem;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** The form over HTTP. It cannot change while the service runs, so that every answer is made once. */
@Path(FormMapper.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class FormResource {

    private final FormListView list;
    private final Map<String, Answer> forms;

    FormResource(Catalogue catalogue, ContentTags tags) {
        this.list = FormMapper.toList(catalogue.editions());
        this.forms = catalogue.editions().stream()
                .collect(Collectors.toMap(Edition::id, edition -> answer(FormMapper.toView(edition), tags)));
    }

    @GET
    @Needs(Right.READ_CATALOGUE)
    public FormListView list() {
        return list;
    }

    @GET
    @Needs(Right.READ_CATALOGUE)
    @Path("{edition}")
    public Response read(@RestPath String edition, @RestHeader("If-None-Match") List<String> ifNoneMatch) {
        return Optional.ofNullable(forms.get(edition))
                .map(answer -> answer.unlessMatched(ifNoneMatch))
                .orElseThrow(() -> Problem.notFound().exception());
    }

    private static Answer answer(FormView view, ContentTags tags) {
        return Answer.ok(tags.of('f', view), view);
    }
}
