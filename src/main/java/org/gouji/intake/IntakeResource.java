package org.gouji.intake;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.gouji.access.Needs;
import org.gouji.access.Right;
import org.gouji.platform.Parameters;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Documents over HTTP, one at a time. */
@Path(IntakeResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class IntakeResource {

    static final String PATH = "/api/v1/intake";

    private final Uploads uploads;
    private final HintReader hints;
    private final Taking taking;

    IntakeResource(Uploads uploads, HintReader hints, Taking taking) {
        this.uploads = uploads;
        this.hints = hints;
        this.taking = taking;
    }

    @POST
    @Needs(Right.VALIDATE)
    @Consumes(MediaType.WILDCARD)
    public Response read(
            @RestQuery @Nullable String store,
            @RestQuery @Nullable String year,
            @RestQuery @Nullable String organ,
            @RestQuery @Nullable String dryRun,
            @RestQuery @Nullable String findings,
            @RestHeader("If-Match") List<String> ifMatch,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            InputStream document) {
        var request = request(store, year, organ, dryRun, findings, ifMatch, idempotencyKey);
        return uploads.taken(document, bytes -> taking.answer(bytes, request));
    }

    @POST
    @Needs(Right.VALIDATE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response readPart(
            @RestQuery @Nullable String store,
            @RestQuery @Nullable String year,
            @RestQuery @Nullable String organ,
            @RestQuery @Nullable String dryRun,
            @RestQuery @Nullable String findings,
            @RestHeader("If-Match") List<String> ifMatch,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            @RestForm(FileUpload.ALL) List<FileUpload> files) {
        var request = request(store, year, organ, dryRun, findings, ifMatch, idempotencyKey);
        return uploads.taken(files, bytes -> taking.answer(bytes, request));
    }

    private IntakeRequest request(
            @Nullable String store,
            @Nullable String year,
            @Nullable String organ,
            @Nullable String dryRun,
            @Nullable String findings,
            List<String> ifMatch,
            @Nullable String idempotencyKey) {
        Parameters.flag("dryRun", dryRun);
        return IntakeRequest.of(
                hints.read(year, organ),
                Parameters.flag("store", store),
                Parameters.flag("findings", findings),
                ifMatch,
                dryRun,
                idempotencyKey);
    }
}
