package ru.estafeta.participants.pair;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.ParticipantRole;

/** One side of a pair: {@code organisation} is the pair's, {@code memberOrganisation} where he himself takes part. */
@Embeddable
record PairMember(
        @Column(name = "participation_id", nullable = false) UUID participation,
        @Column(name = "person_id", nullable = false) UUID person,

        @Column(nullable = false) @Enumerated(EnumType.STRING)
        ParticipantRole role,

        @Column(nullable = false) int position,
        @Column(name = "organisation_id", nullable = false) UUID organisation,

        @Column(name = "member_organisation_id", nullable = false)
        UUID memberOrganisation,

        @Column(nullable = false) boolean shared,
        /** Since when nothing may be done with his data; the group goes on without him. */
        @Nullable LocalDate leftOn) {

    PairMember leaving(LocalDate day) {
        return new PairMember(participation, person, role, position, organisation, memberOrganisation, shared, day);
    }

    PairMember returning() {
        return new PairMember(participation, person, role, position, organisation, memberOrganisation, shared, null);
    }

    boolean isThere() {
        return leftOn == null;
    }
}
