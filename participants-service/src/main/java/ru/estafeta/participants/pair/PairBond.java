package ru.estafeta.participants.pair;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ru.estafeta.contracts.ParticipantRole;

/** A mentor and a mentee who are in an active pair; unique in the database ({@code pair_bond_once}). */
@Embeddable
record PairBond(
        @Column(name = "organisation_id", nullable = false) UUID organisation,
        @Column(name = "mentor_id", nullable = false) UUID mentor,
        @Column(name = "mentee_id", nullable = false) UUID mentee) {

    static Set<PairBond> between(UUID organisation, List<PairMember> members) {
        var bonds = new LinkedHashSet<PairBond>();
        for (var mentor : members) {
            for (var mentee : members) {
                if (mentor.isThere()
                        && mentee.isThere()
                        && mentor.role() == ParticipantRole.MENTOR
                        && mentee.role() == ParticipantRole.MENTEE) {
                    bonds.add(new PairBond(organisation, mentor.person(), mentee.person()));
                }
            }
        }
        return bonds;
    }
}
