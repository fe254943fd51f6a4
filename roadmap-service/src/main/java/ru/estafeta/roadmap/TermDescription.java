package ru.estafeta.roadmap;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Describes {@link ru.estafeta.roadmap.term.Term} for clients: one shape per kind. Here and not by annotations, since terms
 * are plain Java and know nothing of the API.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class TermDescription implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        List<Schema> kinds = new ArrayList<>();
        kinds.add(kind("DEADLINE").addProperty("date", date()).addRequired("date"));
        kinds.add(kind("ON").addProperty("date", date()).addRequired("date"));
        kinds.add(kind("RANGE")
                .addProperty("from", date())
                .addProperty("to", date())
                .addRequired("from")
                .addRequired("to"));
        kinds.add(kind("MONTHS")
                .addProperty("months", list(string().pattern("\\d{4}-\\d{2}")))
                .addRequired("months"));
        kinds.add(kind("FROM").addProperty("from", date()).addRequired("from"));
        kinds.add(kind("RECURRING")
                .addProperty("every", oneOfWords("WEEK", "MONTH", "QUARTER", "HALF_YEAR", "YEAR"))
                .addProperty("from", date())
                .addProperty("to", date())
                .addProperty("day", number())
                .addProperty("count", number())
                .addProperty("months", list(number()))
                .addProperty("interval", number())
                .addRequired("every"));
        kinds.add(kind("YEAR_ROUND").addProperty("year", number()).addProperty("schoolYear", string()));
        kinds.add(kind("BY_SCHEDULE"));
        kinds.add(kind("PROGRAMME_TERM"));
        kinds.add(kind("AS_NEEDED"));
        kinds.add(kind("EVENT_RELATIVE")
                .addProperty("days", number())
                .addProperty("workingDays", type(SchemaType.BOOLEAN))
                .addProperty("after", string())
                .addRequired("days")
                .addRequired("workingDays")
                .addRequired("after"));
        kinds.add(kind("COMPOUND")
                .addProperty("parts", list(OASFactory.createSchema().ref("#/components/schemas/Term")))
                .addRequired("parts"));
        kinds.add(kind("UNPARSED")
                .addProperty("text", string())
                .addProperty("reason", string())
                .addRequired("text")
                .addRequired("reason"));
        var term = OASFactory.createSchema()
                .description("When an activity is to be done; the order's own words stand beside it")
                .oneOf(kinds);
        api.getComponents().addSchema("Term", term);
    }

    private static Schema kind(String name) {
        return type(SchemaType.OBJECT).addProperty("kind", oneOfWords(name)).addRequired("kind");
    }

    private static Schema oneOfWords(String... words) {
        var schema = string();
        for (var word : words) {
            schema.addEnumeration(word);
        }
        return schema;
    }

    private static Schema list(Schema items) {
        return type(SchemaType.ARRAY).items(items);
    }

    private static Schema date() {
        return string().format("date");
    }

    private static Schema string() {
        return type(SchemaType.STRING);
    }

    private static Schema number() {
        return type(SchemaType.INTEGER).format("int32");
    }

    private static Schema type(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
