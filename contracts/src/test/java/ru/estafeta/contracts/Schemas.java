package ru.estafeta.contracts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** JSON Schemas of the events, from the records: a component is required unless it is nullable. */
final class Schemas {

    private static final SchemaGenerator GENERATOR = generator();

    private Schemas() {}

    static ObjectNode of(EventType type) {
        var schema = GENERATOR.generateSchema(type.record());
        schema.put("title", type.name());
        return schema;
    }

    private static SchemaGenerator generator() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.EXTRA_OPEN_API_FORMAT_VALUES, Option.DEFINITIONS_FOR_ALL_OBJECTS);
        config.forFields()
                .withRequiredCheck(field ->
                        field.getMember().getRawMember().getAnnotatedType().getAnnotation(Nullable.class) == null);
        config.forTypesInGeneral().withCustomDefinitionProvider((type, context) -> {
            if (!type.isInstanceOf(YearMonth.class)) {
                return null;
            }
            var month = context.getGeneratorConfig().createObjectNode();
            month.put("type", "string").put("pattern", "^\\d{4}-\\d{2}$");
            return new com.github.victools.jsonschema.generator.CustomDefinition(month, true);
        });
        return new SchemaGenerator(config.build());
    }
}
