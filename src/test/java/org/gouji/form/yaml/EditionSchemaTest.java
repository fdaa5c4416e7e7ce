package org.gouji.form.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gouji.form.RawEdition;
import org.gouji.form.ValueKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionSchemaTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final JsonSchema schema =
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(resource("edition.schema.json"));

    @ParameterizedTest
    @ValueSource(strings = {"2019.yaml", "2021.yaml"})
    void every_edition_keeps_the_schema(String file) {
        assertThat(schema.validate(tree(file))).isEmpty();
    }

    @Test
    void the_schema_refuses_what_the_reader_refuses() {
        JsonNode edition = tree("2021.yaml");
        ((ObjectNode) edition).put("colour", "red");
        ((ObjectNode) edition.at("/tables/0/columns/0")).put("kind", "number");
        ((ObjectNode) edition.at("/tables/0/columns/4")).remove("unit");
        ((ObjectNode) edition.at("/tables/1/rows/0")).put("label", " ");
        ((ObjectNode) edition.at("/tables/1/layout/lines/0/0")).put("row", "new");
        ((ObjectNode) edition.at("/tables/1/rowGroups/0")).remove("english");

        Set<ValidationMessage> messages = schema.validate(edition);

        assertThat(messages)
                .extracting(message -> message.getInstanceLocation().toString())
                .containsOnly(
                        "$",
                        "$.tables[0].columns[0].kind",
                        "$.tables[0].columns[4]",
                        "$.tables[1].rows[0].label",
                        "$.tables[1].layout.lines[0][0]",
                        "$.tables[1].rowGroups[0]");
    }

    @Test
    void the_schema_names_the_properties_that_are_read() {
        JsonNode definitions = schema.getSchemaNode();

        assertThat(names(definitions.at("/properties"))).isEqualTo(components(RawEdition.class));
        assertThat(names(definitions.at("/properties/years/properties")))
                .isEqualTo(components(RawEdition.YearSpan.class));
        assertThat(names(definitions.at("/properties/title/properties")))
                .isEqualTo(components(RawEdition.Wording.class));
        assertThat(names(definitions.at("/properties/instrument/properties")))
                .isEqualTo(components(RawEdition.Notice.class));
        assertThat(names(definitions.at("/properties/notation/properties")))
                .isEqualTo(components(RawEdition.Signs.class));
        assertThat(names(definitions.at("/properties/sections/items/properties")))
                .isEqualTo(components(RawEdition.Part.class));
        assertThat(names(definitions.at("/$defs/table/properties"))).isEqualTo(components(RawEdition.Table.class));
        assertThat(names(definitions.at("/$defs/table/properties/cells/items/properties")))
                .isEqualTo(components(RawEdition.Crossing.class));
        assertThat(names(definitions.at("/$defs/table/properties/layout/properties")))
                .isEqualTo(components(RawEdition.Grid.class));
        assertThat(names(definitions.at("/$defs/column/properties"))).isEqualTo(components(RawEdition.Figures.class));
        assertThat(names(definitions.at("/$defs/row/properties"))).isEqualTo(components(RawEdition.Line.class));
        assertThat(names(definitions.at("/$defs/group/properties"))).isEqualTo(components(RawEdition.Members.class));
        assertThat(names(definitions.at("/$defs/square/properties"))).isEqualTo(components(RawEdition.Square.class));
    }

    @Test
    void the_schema_names_every_kind_of_value() {
        assertThat(schema.getSchemaNode().at("/$defs/column/properties/kind/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(
                        Stream.of(ValueKind.values()).map(ValueKind::word).toList());
    }

    private static Set<String> names(JsonNode properties) {
        Set<String> names = new TreeSet<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> components(Class<? extends Record> type) {
        Set<String> names = new TreeSet<>();
        Stream.of(type.getRecordComponents()).forEach(component -> names.add(component.getName()));
        return names;
    }

    private static JsonNode tree(String file) {
        try (InputStream in = resource(file)) {
            return YAML.readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static InputStream resource(String file) {
        InputStream in = EditionSchemaTest.class.getResourceAsStream("/forms/" + file);
        if (in == null) {
            throw new AssertionError("no " + file);
        }
        return in;
    }
}
