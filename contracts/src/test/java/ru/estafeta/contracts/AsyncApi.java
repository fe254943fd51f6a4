package ru.estafeta.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The description of all topics (AsyncAPI 3), from the catalogue of events. */
final class AsyncApi {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    private AsyncApi() {}

    static String document() throws JsonProcessingException {
        var document = new LinkedHashMap<String, Object>();
        document.put("asyncapi", "3.0.0");
        document.put(
                "info",
                ordered(
                        "title",
                        "Estafeta: facts between services",
                        "version",
                        "1.0.0",
                        "description",
                        "CloudEvents 1.0 in Kafka's binary mode, JSON, keyed by aggregate. At least once on the wire; each event carries its aggregate's state and version."));
        document.put("defaultContentType", "application/json");
        var channels = new LinkedHashMap<String, Object>();
        var operations = new LinkedHashMap<String, Object>();
        var messages = new LinkedHashMap<String, Object>();
        for (var topic : Topics.ALL) {
            var names = new LinkedHashMap<String, Object>();
            for (var type :
                    EventType.ALL.stream().filter(t -> t.topic().equals(topic)).toList()) {
                names.put(message(type), reference("#/components/messages/" + message(type)));
                messages.put(message(type), describe(type));
            }
            var channel = topic.replace('.', '-');
            channels.put(channel, ordered("address", topic, "messages", names));
            operations.put("send-" + channel, ordered("action", "send", "channel", reference("#/channels/" + channel)));
        }
        document.put("channels", channels);
        document.put("operations", operations);
        document.put("components", ordered("messages", messages));
        return YAML.writeValueAsString(document);
    }

    private static String message(EventType type) {
        return type.record().getSimpleName();
    }

    private static Map<String, Object> describe(EventType type) {
        var headers = new LinkedHashMap<String, Object>();
        for (var header : List.of("ce_id", "ce_source", "ce_time", "ce_aggregateversion")) {
            headers.put(header, Map.of("type", "string"));
        }
        headers.put("ce_specversion", Map.of("const", "1.0"));
        headers.put("ce_type", Map.of("const", type.name()));
        return ordered(
                "name",
                type.name(),
                "headers",
                ordered("type", "object", "properties", headers),
                "payload",
                reference("src/main/resources/schemas/" + type.name() + ".json"));
    }

    private static Map<String, Object> reference(String target) {
        return Map.of("$ref", target);
    }

    private static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
