package ru.estafeta.participants.pair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.participants.participation.Participation;
import ru.estafeta.platform.problem.Refusal;

/**
 * The mentors and mentees of a pair or group, checked against each other: each side has somebody, nobody stands twice
 * or on both sides, and everybody takes part in the form of the pair in the role of his side.
 */
record Team(List<Participation> mentors, List<Participation> mentees) {

    Team {
        mentors = List.copyOf(mentors);
        mentees = List.copyOf(mentees);
        if (mentors.isEmpty() || mentees.isEmpty()) {
            var empty = mentors.isEmpty() ? "mentors" : "mentees";
            throw Refusal.rule("SIDE_EMPTY", empty, "В паре нужны и наставник, и наставляемый. Добавьте обе стороны.");
        }
    }

    Team fitting(MentoringForm form) {
        var seen = new HashSet<UUID>();
        for (var one : everybody()) {
            if (!seen.add(one.person())) {
                throw Refusal.rule(
                        "SAME_PERSON",
                        "mentees",
                        "Один и тот же человек указан в паре дважды. Наставник и наставляемый – разные люди.");
            }
        }
        requireSide(mentors, ParticipantRole.MENTOR, form, "mentors");
        requireSide(mentees, ParticipantRole.MENTEE, form, "mentees");
        return this;
    }

    private static void requireSide(
            List<Participation> side, ParticipantRole role, MentoringForm form, String pointer) {
        for (int i = 0; i < side.size(); i++) {
            var participation = side.get(i);
            if (participation.role() != role) {
                throw Refusal.rule(
                        "FORM_MISMATCH",
                        pointer + "/" + i,
                        role == ParticipantRole.MENTOR
                                ? "Этот участник записан наставляемым, а не наставником. Выберите другого."
                                : "Этот участник записан наставником, а не наставляемым. Выберите другого.");
            }
            if (participation.form() != form) {
                throw Refusal.rule(
                        "FORM_MISMATCH",
                        pointer + "/" + i,
                        "Участник записан в другую форму наставничества. Выберите форму пары по участникам или запишите"
                                + " его в эту форму.");
            }
        }
    }

    List<Participation> everybody() {
        var all = new ArrayList<>(mentors);
        all.addAll(mentees);
        return all;
    }

    /** The organisation that answers for the pair: that of all its members, else that of the first mentee. */
    UUID home() {
        return mentees.getFirst().organisation();
    }

    List<PairMember> members() {
        var home = home();
        var shared = everybody().stream().anyMatch(one -> !one.organisation().equals(home));
        var members = new ArrayList<PairMember>();
        for (var one : everybody()) {
            members.add(new PairMember(
                    one.id(), one.person(), one.role(), members.size(), home, one.organisation(), shared, null));
        }
        return members;
    }
}
