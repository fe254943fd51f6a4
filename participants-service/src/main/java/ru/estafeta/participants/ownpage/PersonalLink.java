package ru.estafeta.participants.ownpage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.link.LinkToken;
import ru.estafeta.participants.person.Person;
import ru.estafeta.platform.problem.Refusal;

/**
 * A personal link to one's own page, good for thirty days. It is opened once, with a code that came by another way, and
 * from then on it belongs to the device that opened it: a link that got into other hands is worth nothing.
 */
@Entity
@Table(name = "personal_link")
public class PersonalLink {

    static final int DAYS = 30;
    static final int TRIES = 5;

    @Id
    private UUID id;

    @Version
    private long version = 1;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Enumerated(EnumType.STRING)
    private Party party;

    private String tokenHash;
    private String codeHash;
    private int wrongCodes;
    private @Nullable String deviceHash;
    private LocalDate issuedOn;
    private String issuedBy;
    private LocalDate expiresOn;
    private @Nullable LocalDate openedOn;
    private boolean revoked;

    @SuppressWarnings("NullAway.Init")
    protected PersonalLink() {}

    static PersonalLink issue(
            UUID id, Person person, Party party, LinkToken token, String code, String issuedBy, LocalDate today) {
        var link = new PersonalLink();
        link.id = id;
        link.person = person.id();
        link.organisation = person.organisation();
        link.party = party;
        link.tokenHash = token.hash();
        link.codeHash = codeHash(token, code);
        link.issuedOn = today;
        link.issuedBy = issuedBy;
        link.expiresOn = today.plusDays(DAYS);
        return link;
    }

    /** A newer link has taken its place. */
    void revoke() {
        revoked = true;
    }

    /** @return whether the code was right; a wrong one is counted */
    boolean open(LinkToken token, String code, LinkToken device, LocalDate today) {
        if (deviceHash != null) {
            throw onOtherDevice();
        }
        if (!codeHash.equals(codeHash(token, code.strip()))) {
            wrongCodes++;
            return false;
        }
        deviceHash = device.hash();
        openedOn = today;
        return true;
    }

    void requireAliveOn(LocalDate today) {
        if (revoked) {
            throw Refusal.gone(
                    "LINK_REPLACED", "Эту ссылку заменили новой. Откройте последнюю или попросите её снова.");
        }
        if (wrongCodes >= TRIES) {
            throw Refusal.gone(
                    "LINK_LOCKED", "Код несколько раз набрали неверно, ссылка закрыта. Попросите у куратора новую.");
        }
        if (today.isAfter(expiresOn)) {
            throw Refusal.gone("LINK_EXPIRED", "Срок ссылки закончился. Попросите куратора прислать новую.");
        }
    }

    void requireDevice(LinkToken device) {
        if (deviceHash == null) {
            throw Refusal.of(
                    403,
                    "CODE_NEEDED",
                    "Нужен код",
                    "Введите код из шести цифр: его сообщил куратор вместе со ссылкой.");
        }
        if (!deviceHash.equals(device.hash())) {
            throw onOtherDevice();
        }
    }

    private static Refusal onOtherDevice() {
        return Refusal.conflict(
                "LINK_USED",
                "Эту ссылку уже открыли на другом устройстве. Откройте её там или попросите у куратора новую.");
    }

    private static String codeHash(LinkToken token, String code) {
        return new LinkToken(token.secret() + code).hash();
    }

    int triesLeft() {
        return TRIES - wrongCodes;
    }

    UUID person() {
        return person;
    }

    Party party() {
        return party;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }
}
