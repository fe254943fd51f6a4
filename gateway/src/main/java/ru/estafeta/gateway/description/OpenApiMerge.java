package ru.estafeta.gateway.description;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the services' OpenAPI documents into one. Components of one name that differ get the service's name in front. */
final class OpenApiMerge {

    private static final String COMPONENTS = "components";

    private final Map<String, JsonObject> documents = new TreeMap<>();

    void add(String service, JsonObject document) {
        documents.put(service, document);
    }

    /** @param missing services whose part could not be fetched: the document says so */
    JsonObject merged(String server, List<String> missing) {
        var paths = new JsonObject();
        var components = new JsonObject();
        var tags = new JsonArray();
        documents.forEach((service, document) -> {
            var own = renamed(service, document, components);
            own.getJsonObject("paths", new JsonObject()).forEach(path -> paths.put(path.getKey(), path.getValue()));
            own.getJsonObject(COMPONENTS, new JsonObject())
                    .forEach(kind -> components.put(
                            kind.getKey(),
                            components
                                    .getJsonObject(kind.getKey(), new JsonObject())
                                    .mergeIn((JsonObject) kind.getValue())));
            own.getJsonArray("tags", new JsonArray()).stream()
                    .filter(tag -> !tags.contains(tag))
                    .forEach(tags::add);
        });
        var info = new JsonObject().put("title", "Эстафета").put("version", "1");
        info.put("description", description(missing));
        var merged = new JsonObject()
                .put("openapi", "3.1.0")
                .put("info", info)
                .put("servers", new JsonArray().add(new JsonObject().put("url", server)))
                .put("paths", paths)
                .put(COMPONENTS, components)
                .put("tags", tags);
        return missing.isEmpty() ? merged : merged.put("x-estafeta-missing", new JsonArray(missing));
    }

    private static String description(List<String> missing) {
        var text = "Наставничество в школе: от приказа до результата. Вход: ключ доступа в заголовке Authorization.";
        return missing.isEmpty()
                ? text
                : text + " Сейчас не отвечают и здесь не описаны: " + String.join(", ", missing) + ".";
    }

    private static JsonObject renamed(String service, JsonObject document, JsonObject taken) {
        var text = document.encode();
        for (var kind : document.getJsonObject(COMPONENTS, new JsonObject())) {
            var others = taken.getJsonObject(kind.getKey(), new JsonObject());
            for (var component : (JsonObject) kind.getValue()) {
                var name = component.getKey();
                if (others.containsKey(name) && !others.getValue(name).equals(component.getValue())) {
                    text = text.replace(
                            "\"#/components/" + kind.getKey() + "/" + name + "\"",
                            "\"#/components/" + kind.getKey() + "/" + prefixed(service, name) + "\"");
                }
            }
        }
        var copy = new JsonObject(text);
        for (var kind : copy.getJsonObject(COMPONENTS, new JsonObject())) {
            var others = taken.getJsonObject(kind.getKey(), new JsonObject());
            var original = document.getJsonObject(COMPONENTS).getJsonObject(kind.getKey());
            var own = (JsonObject) kind.getValue();
            for (var name : List.copyOf(own.fieldNames())) {
                if (others.containsKey(name) && !others.getValue(name).equals(original.getValue(name))) {
                    own.put(prefixed(service, name), own.remove(name));
                }
            }
        }
        return copy;
    }

    private static String prefixed(String service, String name) {
        return Character.toUpperCase(service.charAt(0)) + service.substring(1, service.indexOf('-')) + name;
    }
}
