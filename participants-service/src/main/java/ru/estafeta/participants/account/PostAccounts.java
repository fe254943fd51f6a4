package ru.estafeta.participants.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Accounts that come and go with an appointment; who may give which role is the same as for any other account. */
@ApplicationScoped
public class PostAccounts {

    private final ManageAccounts accounts;
    private final AccountDirectory directory;

    PostAccounts(ManageAccounts accounts, AccountDirectory directory) {
        this.accounts = accounts;
        this.directory = directory;
    }

    public record Opened(UUID account, String temporaryPassword) {

        @Override
        public String toString() {
            return "Opened";
        }
    }

    public Opened open(String username, String familyName, String givenName, StaffRole role, UUID organisation) {
        var opened = accounts.open(username, familyName, givenName, role, organisation);
        return new Opened(UUID.fromString(opened.id()), opened.temporaryPassword());
    }

    /** Its sessions end, too. An account that is no more has nothing to be switched off. */
    public void switchOff(UUID account) {
        setActive(account, false);
    }

    public void switchOn(UUID account) {
        setActive(account, true);
    }

    private void setActive(UUID account, boolean active) {
        if (directory.find(account.toString()).isPresent()) {
            directory.setActive(account.toString(), active);
        }
    }
}
