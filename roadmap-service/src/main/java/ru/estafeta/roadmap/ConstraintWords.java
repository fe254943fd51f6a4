package ru.estafeta.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import ru.estafeta.platform.problem.ConstraintMessages;
import ru.estafeta.platform.problem.Refusal;

/** Words for the constraints that two requests at the same moment can run into. */
@ApplicationScoped
class ConstraintWords implements ConstraintMessages {

    private static final Map<String, Refusal> WORDS = Map.of(
            "roadmap_import_once",
            Refusal.conflict("IMPORT_CONFIRMED", "Приказ уже подтверждён и стал дорожной картой. Обновите страницу."),
            "activity_position_once",
            Refusal.conflict("POSITION_TAKEN", "В это место только что добавили другую строку. Повторите."),
            "activity_of_roadmap",
            Refusal.notFound("Дорожную карту только что удалили."));

    @Override
    public Optional<Refusal> forConstraint(String name) {
        return Optional.ofNullable(WORDS.get(name));
    }
}
