package org.gouji.organ;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.gouji.access.Needs;
import org.gouji.access.Right;
import org.gouji.organ.OrganImport.Mode;
import org.gouji.platform.Download;
import org.gouji.platform.Parameters;
import org.gouji.platform.Writes;
import org.gouji.spreadsheet.TableFormat;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Many organs at once over HTTP. */
@Path(OrganImportResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class OrganImportResource {

    static final String PATH = OrganMapper.PATH + "/import";

    private final SentTables tables;
    private final OrganImport organs;
    private final Writes writes;

    OrganImportResource(SentTables tables, OrganImport organs, Writes writes) {
        this.tables = tables;
        this.organs = organs;
        this.writes = writes;
    }

    @POST
    @Needs(Right.WRITE_ORGANS)
    @Consumes(Download.CSV)
    public Response loadCsv(
            @RestQuery @Nullable String dryRun,
            @RestQuery @Nullable String partial,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            InputStream body) {
        return load(TableFormat.CSV, dryRun, partial, idempotencyKey, body);
    }

    @POST
    @Needs(Right.WRITE_ORGANS)
    @Consumes(Download.XLSX)
    public Response loadWorkbook(
            @RestQuery @Nullable String dryRun,
            @RestQuery @Nullable String partial,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            InputStream body) {
        return load(TableFormat.XLSX, dryRun, partial, idempotencyKey, body);
    }

    private Response load(
            TableFormat format,
            @Nullable String dryRun,
            @Nullable String partial,
            @Nullable String idempotencyKey,
            InputStream body) {
        var mode = mode(Parameters.flag("dryRun", dryRun), Parameters.flag("partial", partial));
        return tables.taken(format, body, table -> {
            JsonNode digest =
                    idempotencyKey == null ? NullNode.instance : JsonNodeFactory.instance.textNode(table.digest());
            return writes.create(dryRun, idempotencyKey, digest, () -> organs.load(table.rows(), mode));
        });
    }

    private static Mode mode(boolean dryRun, boolean partial) {
        return dryRun ? Mode.REHEARSAL : partial ? Mode.PARTIAL : Mode.WHOLE;
    }
}
