package ru.estafeta.participants.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.estafeta.contracts.MentoringForm;

@Schema(
        description =
                "Programmes that run now, by the form of Р-145 as which they are reported. People are counted once in each form,"
                        + " so the forms do not add up to all participants")
public record FederalFormCount(MentoringForm federal, int programmes, int organisations, int mentors, int mentees) {}
