package ru.estafeta.participants.consent;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.text.Blank;

/** What of a person may be published, and what the family forbids or asks for (152-ФЗ art. 10.1). */
@Schema(name = "PublicationScope", description = "What may be published; conditions: limits in the family's own words")
public record PublicationScope(
        @NotEmpty(message = "Отметьте, что разрешается публиковать.")
        Set<Data> data,

        @Nullable @Size(max = 500, message = "Условия – до 500 знаков.")
        String conditions) {

    public PublicationScope {
        data = Set.copyOf(data);
        conditions = Blank.toNull(conditions);
    }

    public enum Data {
        NAME,
        CLASS,
        PHOTO,
        ACHIEVEMENTS,
        STORY
    }
}
