package org.gouji.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.restassured.RestAssuredRequest;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import com.atlassian.oai.validator.schema.SchemaValidator;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** Fails a test whose request or answer is not what the contract says. */
final class ContractFilter implements Filter {

    private static final String REQUEST = "validation.request";

    // the request belongs to no operation, so that its answer is described by none
    private static final Set<String> NO_OPERATION =
            Set.of("validation.request.path.missing", "validation.request.operation.notAllowed");

    private static final OpenApiInteractionValidator OPERATIONS =
            OpenApiInteractionValidator.createForInlineApiSpecification(ContractFile.TEXT)
                    .withLevelResolver(LevelResolver.create()
                            .withLevel("validation.request.parameter.query.unexpected", Level.ERROR)
                            .build())
                    .build();

    private static final SchemaValidator SCHEMAS = new SchemaValidator(ContractFile.MODEL, new MessageResolver());

    private final boolean strict;

    ContractFilter(boolean strict) {
        this.strict = strict;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        Response answer = context.next(request, response);
        if (URI.create(request.getURI()).getPath().startsWith("/api/")) {
            var complaints = complaints(request, answer);
            if (!complaints.isEmpty()) {
                throw new AssertionError("%s %s answered %d, against the contract:%n%s%n%s"
                        .formatted(
                                request.getMethod(),
                                request.getURI(),
                                answer.statusCode(),
                                String.join(System.lineSeparator(), complaints),
                                answer.asString()));
            }
        }
        return answer;
    }

    private List<String> complaints(FilterableRequestSpecification request, Response answer) {
        var report = OPERATIONS.validate(RestAssuredRequest.of(request), RestAssuredResponse.of(answer));
        if (!strict && report.getMessages().stream().anyMatch(message -> NO_OPERATION.contains(message.getKey()))) {
            return errors(SCHEMAS.validate(answer.asString(), ContractFile.schema("Problem"), "problem"), "");
        }
        return errors(report, strict ? "" : REQUEST);
    }

    private static List<String> errors(ValidationReport report, String skipped) {
        return report.getMessages().stream()
                .filter(message -> message.getLevel() == Level.ERROR)
                .filter(message -> skipped.isEmpty() || !message.getKey().startsWith(skipped))
                .map(message -> message.getKey() + ": " + message.getMessage())
                .toList();
    }
}
