package org.gouji.platform;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gouji.spreadsheet.Table;
import org.gouji.spreadsheet.TableFormat;
import org.jspecify.annotations.Nullable;

/**
 * Offers a list as a table to download beside JSON. A resource names all three media types in {@code @Produces}, JSON
 * first, and asks which one the request wants.
 */
public final class Download {

    public static final String CSV = TableFormat.CSV_TYPE;
    public static final String XLSX = TableFormat.XLSX_TYPE;

    private static final List<Variant> VARIANTS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(CSV), MediaType.valueOf(XLSX))
            .build();

    private Download() {}

    /** The table, when the request wants one rather than JSON. The rows are taken while the answer is sent. */
    public static Optional<Response> wanted(Request request, Supplier<Table> table) {
        return format(request).map(format -> response(format, table.get()));
    }

    /** Nothing for JSON, which is also what a request gets that does not care. */
    private static Optional<TableFormat> format(Request request) {
        @Nullable Variant chosen = request.selectVariant(VARIANTS);
        return Optional.ofNullable(chosen).flatMap(variant -> List.of(TableFormat.values()).stream()
                .filter(format ->
                        format.mediaType().equals(variant.getMediaType().toString()))
                .findFirst());
    }

    private static Response response(TableFormat format, Table table) {
        StreamingOutput content = out -> format.write(table, out);
        return Response.ok(content, format == TableFormat.CSV ? CSV + ";charset=UTF-8;header=present" : XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(table.name() + "." + format.ending()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /** RFC 6266: the name in any script, and before it one for programs that only read ASCII. */
    static String disposition(String fileName) {
        String ascii = fileName.replaceAll("[^A-Za-z0-9._-]", "_");
        // URLEncoder is for forms: a space is a plus there, and an asterisk may stand
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
