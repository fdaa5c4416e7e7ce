package org.gouji.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.ApiOperation;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import com.atlassian.oai.validator.schema.SchemaValidator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Objects;
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
                    .withCustomResponseValidation(ContractFilter::exactlyOne)
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

    static List<String> complaints(String body, String schema) {
        return errors(SCHEMAS.validate(body, ContractFile.schema(schema), "body"), "");
    }

    private List<String> complaints(FilterableRequestSpecification request, Response answer) {
        var report = OPERATIONS.validate(SentRequest.of(request), RestAssuredResponse.of(answer));
        if (!strict && report.getMessages().stream().anyMatch(message -> NO_OPERATION.contains(message.getKey()))) {
            return errors(SCHEMAS.validate(answer.asString(), ContractFile.schema("Problem"), "problem"), "");
        }
        return errors(report, strict ? "" : REQUEST);
    }

    /** Holds an answer to {@code x-one-of}, which stands where {@code oneOf} would be right but breaks generated clients. */
    private static ValidationReport exactlyOne(
            com.atlassian.oai.validator.model.Response answer, ApiOperation operation) {
        var schema = answerSchema(operation, answer.getStatus());
        var choices = Operation.elements(schema.path("x-one-of"))
                .map(choice -> choice.get("$ref").textValue().replaceFirst(".*/", ""))
                .toList();
        var fitting = choices.stream().filter(choice -> fits(answer, choice)).toList();
        return choices.isEmpty() || fitting.size() == 1
                ? ValidationReport.empty()
                : ValidationReport.singleton(ValidationReport.Message.create(
                                "validation.response.oneOf", "is not exactly one of " + choices + " but " + fitting)
                        .build());
    }

    private static boolean fits(com.atlassian.oai.validator.model.Response answer, String schema) {
        return answer.getResponseBody()
                .map(body -> SCHEMAS.validate(body::toJsonNode, ContractFile.schema(schema), "answer"))
                .filter(report -> !report.hasErrors())
                .isPresent();
    }

    private static JsonNode answerSchema(ApiOperation operation, int status) {
        return Operation.all().stream()
                .filter(candidate -> candidate
                                .path()
                                .equals(operation.getApiPath().original())
                        && candidate.method().equals(operation.getMethod().name()))
                .map(found -> found.responses().get(String.valueOf(status)))
                .filter(Objects::nonNull)
                .map(response -> response.at("/content/application~1json/schema"))
                .map(ContractFile::resolved)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static List<String> errors(ValidationReport report, String skipped) {
        return report.getMessages().stream()
                .filter(message -> message.getLevel() == Level.ERROR)
                .filter(message -> skipped.isEmpty() || !message.getKey().startsWith(skipped))
                .map(message -> message.getKey() + ": " + message.getMessage())
                .toList();
    }
}
