package org.gouji.platform;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Gives a body without a media type the most general one: the library below would take it for a form. */
@Singleton
class UnlabelledBodies {

    private final Set<String> paths;

    UnlabelledBodies(@Any Instance<BodyLimit> limits) {
        this.paths = limits.stream()
                .filter(BodyLimit::anyMediaType)
                .map(BodyLimit::path)
                .collect(Collectors.toUnmodifiableSet());
    }

    @ServerRequestFilter(preMatching = true)
    void label(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.CONTENT_TYPE) == null
                && paths.contains(request.getUriInfo().getPath().replaceAll("/+$", ""))) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
        }
    }
}
