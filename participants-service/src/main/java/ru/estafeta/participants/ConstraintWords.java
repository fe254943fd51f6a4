package ru.estafeta.participants;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import ru.estafeta.platform.problem.ConstraintMessages;
import ru.estafeta.platform.problem.Refusal;

/** What the database refuses when two people do the same at once, in words for the one who came second. */
@ApplicationScoped
class ConstraintWords implements ConstraintMessages {

    @Override
    public Optional<Refusal> forConstraint(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "organisation_pk" ->
                        Refusal.conflict(
                                "ORGANISATION_EXISTS",
                                "Эту организацию только что записал кто-то ещё. Обновите список.");
                    case "organisation_one_region" ->
                        Refusal.conflict("REGION_EXISTS", "Регион уже заведён. Войдите под своей учётной записью.");
                    case "consent_one_active" ->
                        Refusal.conflict(
                                "CONSENT_EXISTS",
                                "Такое согласие только что записали. Откройте карточку участника заново.");
                    case "participation_once" ->
                        Refusal.conflict(
                                "PARTICIPATION_EXISTS",
                                "Участник уже записан в этой роли и форме. Откройте его карточку.");
                    case "pair_bond_once" ->
                        Refusal.conflict(
                                "PAIR_EXISTS",
                                "Эти наставник и наставляемый уже состоят в паре. Откройте её или сначала завершите.");
                    case "pair_member_not_with_himself" ->
                        Refusal.rule(
                                "SAME_PERSON", "mentees", "Наставник и наставляемый – разные люди. Выберите другого.");
                    case "meeting_once" ->
                        Refusal.conflict(
                                "MEETING_EXISTS", "Такая встреча в этот день уже записана. Исправьте её или день.");
                    case "partner_agreement_once" ->
                        Refusal.conflict(
                                "AGREEMENT_EXISTS",
                                "Соглашение с этим партнёром, номером и датой уже записано. Откройте его.");
                    case "questionnaire_once" ->
                        Refusal.conflict(
                                "VERSION_CHANGED",
                                "Пока вы правили анкету, записали её новую версию. Откройте анкету заново и внесите правку"
                                        + " в неё.");
                    case "programme_once" ->
                        Refusal.conflict(
                                "PROGRAMME_EXISTS",
                                "Программа с этим названием и первым днём здесь уже есть. Откройте её.");
                    case "survey_response_once" ->
                        Refusal.conflict("ALREADY_ANSWERED", "Ответы уже приняты. Повторно отвечать не нужно.");
                    default -> null;
                });
    }
}
