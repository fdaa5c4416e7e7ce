package org.gouji.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The contract as it stands in the project. */
final class ContractFile {

    static final Path PATH = Path.of("openapi", "gouji.yaml");
    static final String TEXT = read();

    /** As plain data, references unresolved. */
    static final JsonNode DATA = new JsonMapper().valueToTree(new Yaml(new SafeConstructor(options())).load(TEXT));

    static final OpenAPI MODEL =
            Objects.requireNonNull(new OpenAPIV3Parser().readContents(TEXT).getOpenAPI());

    private ContractFile() {}

    static Schema<?> schema(String name) {
        return Objects.requireNonNull(MODEL.getComponents().getSchemas().get(name), name);
    }

    /** Follows a reference; anything else is itself. */
    static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? resolved(DATA.at(node.get("$ref").textValue().substring(1))) : node;
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(200);
        return options;
    }

    private static String read() {
        try {
            return Files.readString(PATH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
