package ru.estafeta.participants.ownpage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ru.estafeta.participants.link.LinkToken;
import ru.estafeta.platform.problem.Refusal;

@ApplicationScoped
class PersonalLinks implements PanacheRepositoryBase<PersonalLink, UUID> {

    PersonalLink byToken(LinkToken token) {
        return find("tokenHash", token.hash())
                .firstResultOptional()
                .orElseThrow(() -> Refusal.of(
                        404,
                        "LINK_UNKNOWN",
                        "Ссылка не подошла",
                        "Такой ссылки нет. Откройте её целиком или попросите у куратора новую."));
    }

    List<PersonalLink> standing(UUID person) {
        return list("person = ?1 and revoked = false", person);
    }
}
