package ru.estafeta.participants.dictionary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.OrganisationType;

@Schema(
        name = "MentoringFormEntry",
        description =
                "A form of mentoring as it is called here. basis: the form whose rules of who fits hold for it; federal: the one"
                        + " of the five of Р-145 as which it is reported; organisationTypes: where it is offered, empty for everywhere;"
                        + " local: added by the region; verified: compared with its source; retired: not offered any more")
public record FormEntry(
        String code,
        int version,
        String name,
        MentoringForm basis,
        MentoringForm federal,
        List<OrganisationType> organisationTypes,
        boolean local,
        String source,
        boolean verified,
        boolean retired,
        List<Named> roleModels) {

    /** Whether an organisation of that type may make a programme of it. */
    public boolean isOfferedAt(OrganisationType type) {
        return !retired && (organisationTypes.isEmpty() || organisationTypes.contains(type));
    }
}
