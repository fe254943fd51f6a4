package ru.estafeta.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import ru.estafeta.platform.problem.ConstraintMessages;
import ru.estafeta.platform.problem.Refusal;

@ApplicationScoped
class NoteWords implements ConstraintMessages {

    @Override
    public Optional<Refusal> forConstraint(String name) {
        return name.equals("note_text_once")
                ? Optional.of(Refusal.conflict("NOTE_EXISTS", "Такая заметка уже есть."))
                : Optional.empty();
    }
}
