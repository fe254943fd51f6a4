package ru.estafeta.participants;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Says in the API's description what the code says already: a component of a record that is not {@code @Nullable} is
 * always there. Without it every field of the generated TypeScript types would be optional.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class RequiredProperties implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class.getName());
    private static final String OURS = "ru.estafeta.";

    private final IndexView classes;

    public RequiredProperties(IndexView classes) {
        this.classes = classes;
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        var schemas = description.getComponents().getSchemas();
        for (var type : classes.getKnownClasses()) {
            var schema = type.isRecord() && type.name().toString().startsWith(OURS) ? schemas.get(nameOf(type)) : null;
            if (schema != null) {
                require(schema, alwaysThere(type));
            }
        }
        schemas.forEach((name, schema) -> {
            if (name.startsWith("Page") && schema.getProperties() != null) {
                require(schema, List.of("items"));
            }
        });
    }

    private static List<String> alwaysThere(ClassInfo type) {
        return type.recordComponents().stream()
                .filter(component -> !component.type().hasAnnotation(NULLABLE))
                .map(RecordComponentInfo::name)
                .toList();
    }

    private static void require(Schema schema, List<String> names) {
        if (schema.getProperties() == null) {
            return;
        }
        var required = new LinkedHashSet<>(schema.getRequired() == null ? List.of() : schema.getRequired());
        names.stream().filter(schema.getProperties()::containsKey).forEach(required::add);
        if (!required.isEmpty()) {
            schema.setRequired(new ArrayList<>(required));
        }
    }

    private static String nameOf(ClassInfo type) {
        var declared = type.declaredAnnotation(SCHEMA);
        var name = declared == null ? null : declared.value("name");
        return name == null || name.asString().isEmpty() ? type.simpleName() : name.asString();
    }
}
