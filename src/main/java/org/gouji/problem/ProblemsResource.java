package org.gouji.problem;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.gouji.access.Needs;
import org.gouji.access.Right;
import org.jboss.resteasy.reactive.RestPath;

/** The pages that the type of a problem resolves to: JSON for programs, HTML for browsers. */
@Path("/api/v1/problems")
public class ProblemsResource {

    static final String PATH = "/api/v1/problems/";

    /** What a type means, whatever request met it. */
    public record ProblemTypeView(String type, int status, Text title, Text about) {}

    /** All types. */
    public record ProblemTypesView(List<ProblemTypeView> items) {}

    private final ProblemTexts texts;

    ProblemsResource(ProblemTexts texts) {
        this.texts = texts;
    }

    static String href(String slug) {
        return PATH + slug;
    }

    @GET
    @Needs(Right.READ_CATALOGUE)
    @Produces(MediaType.APPLICATION_JSON)
    public ProblemTypesView list() {
        return new ProblemTypesView(views());
    }

    @GET
    @Needs(Right.READ_CATALOGUE)
    @Produces(MediaType.TEXT_HTML)
    public String listPage() {
        return ProblemPages.page(views());
    }

    @GET
    @Needs(Right.READ_CATALOGUE)
    @Path("{type}")
    @Produces(MediaType.APPLICATION_JSON)
    public ProblemTypeView read(@RestPath String type) {
        return view(type);
    }

    @GET
    @Needs(Right.READ_CATALOGUE)
    @Path("{type}")
    @Produces(MediaType.TEXT_HTML)
    public String readPage(@RestPath String type) {
        return ProblemPages.page(List.of(view(type)));
    }

    private List<ProblemTypeView> views() {
        return texts.types().keySet().stream().sorted().map(this::view).toList();
    }

    private ProblemTypeView view(String slug) {
        var text = texts.types().get(slug);
        if (text == null) {
            throw Problem.notFound().exception();
        }
        return new ProblemTypeView(href(slug), text.status(), text.title(), text.about());
    }
}
