package org.gouji.intake;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A document may come without a media type; the library below would take it for a form. */
class Unlabelled {

    @ServerRequestFilter(preMatching = true)
    void label(ContainerRequestContext request) {
        if (request.getMediaType() == null
                && request.getUriInfo().getPath().replaceAll("/+$", "").equals(IntakeResource.PATH)) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
        }
    }
}
