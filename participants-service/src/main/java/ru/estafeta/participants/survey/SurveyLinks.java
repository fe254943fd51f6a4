package ru.estafeta.participants.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import ru.estafeta.participants.link.LinkToken;
import ru.estafeta.platform.problem.Refusal;

@ApplicationScoped
class SurveyLinks implements PanacheRepositoryBase<SurveyLink, UUID> {

    SurveyLink byToken(LinkToken token) {
        return find("tokenHash", token.hash())
                .firstResultOptional()
                .orElseThrow(() -> Refusal.of(
                        404,
                        "LINK_UNKNOWN",
                        "Ссылка не подошла",
                        "Такой ссылки нет. Откройте её из письма целиком или попросите у куратора новую."));
    }
}
