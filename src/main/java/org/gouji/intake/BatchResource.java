package org.gouji.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gouji.access.Needs;
import org.gouji.access.Right;
import org.gouji.platform.Answer;
import org.gouji.platform.PageRequest;
import org.gouji.platform.Parameters;
import org.gouji.platform.Result;
import org.gouji.platform.Writes;
import org.gouji.problem.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Many documents at once, worked through one after the other. */
@Path(BatchResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class BatchResource {

    static final String PATH = IntakeResource.PATH + "/batch";

    private final Batches batches;
    private final BatchUploads uploads;
    private final BatchWorker worker;
    private final Writes writes;

    BatchResource(Batches batches, BatchUploads uploads, BatchWorker worker, Writes writes) {
        this.batches = batches;
        this.uploads = uploads;
        this.worker = worker;
        this.writes = writes;
    }

    @POST
    @Needs(Right.VALIDATE)
    @Consumes("application/zip")
    public Response sendZip(
            @RestQuery @Nullable String store,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            InputStream zip) {
        boolean isStored = Parameters.flag("store", store);
        return uploads.zip(zip, batch -> accepted(batch, isStored, idempotencyKey));
    }

    @POST
    @Needs(Right.VALIDATE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(
            @RestQuery @Nullable String store,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            @RestForm(FileUpload.ALL) List<FileUpload> files) {
        boolean isStored = Parameters.flag("store", store);
        return uploads.files(files, batch -> accepted(batch, isStored, idempotencyKey));
    }

    @GET
    @Needs(Right.VALIDATE)
    @Path("{batch}")
    public BatchView get(UUID batch) {
        return shown(batches.find(new BatchId(batch)));
    }

    @POST
    @Needs(Right.VALIDATE)
    @Path("{batch}/cancellation")
    public BatchView cancel(UUID batch) {
        return batches.cancel(new BatchId(batch)).map(BatchView::of).orThrow();
    }

    @GET
    @Needs(Right.VALIDATE)
    @Path("{batch}/documents")
    public Response documents(
            UUID batch,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor,
            @Context UriInfo request) {
        BatchId id = new BatchId(batch);
        shown(batches.find(id));
        return batches.documents(id, PageRequest.of("batch", limit, cursor))
                .map(document -> BatchView.EntryView.of(id, document))
                .response(request);
    }

    @GET
    @Needs(Right.VALIDATE)
    @Path("{batch}/documents/{number}")
    public BatchView.DocumentView document(UUID batch, int number) {
        BatchId id = new BatchId(batch);
        return batches.document(id, number)
                .map(document -> BatchView.DocumentView.of(id, document))
                .orElseThrow(() -> Problem.notFound().exception());
    }

    private Response accepted(SentBatch sent, boolean store, @Nullable String idempotencyKey) {
        JsonNode digest = idempotencyKey == null
                ? NullNode.instance
                : TextNode.valueOf(sent.digest().get());
        Response response = writes.create(null, idempotencyKey, digest, () -> {
            Batch batch = batches.create(sent.documents(), store);
            return Result.done(Answer.accepted(BatchView.href(batch.id()), BatchView.of(batch)));
        });
        worker.announce();
        return response;
    }

    private static BatchView shown(Optional<Batch> batch) {
        return batch.map(BatchView::of).orElseThrow(() -> Problem.notFound().exception());
    }
}
