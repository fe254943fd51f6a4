package ru.estafeta.participants.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.problem.Refusal;

/** Accounts within the caller's subtree and below his own role: see {@link StaffRole}. */
@ApplicationScoped
class ManageAccounts {

    private final AccountDirectory directory;
    private final Passwords passwords;
    private final OrganisationTree tree;
    private final Caller caller;
    private final Audit audit;

    ManageAccounts(AccountDirectory directory, Passwords passwords, OrganisationTree tree, Caller caller, Audit audit) {
        this.directory = directory;
        this.passwords = passwords;
        this.tree = tree;
        this.caller = caller;
        this.audit = audit;
    }

    record Opened(String id, String temporaryPassword) {

        @Override
        public String toString() {
            return "Opened";
        }
    }

    List<Account> within(UUID organisation) {
        var places =
                tree.subtree(organisation).stream().map(node -> node.id()).collect(java.util.stream.Collectors.toSet());
        audit.record(Audit.READ, "account", "list", organisation, null);
        return directory.all().stream()
                .filter(account -> places.contains(account.organisation()))
                .sorted(Comparator.comparing(Account::username))
                .toList();
    }

    Opened open(String username, String familyName, String givenName, StaffRole role, UUID organisation) {
        caller.requireWithin(organisation);
        if (!StaffRole.givenBy(caller.roles()).contains(role)) {
            throw Refusal.forbidden("Такую роль даёт тот, кто стоит выше: регион или администратор.");
        }
        var type = tree.find(organisation).orElseThrow().type();
        if (!role.belongsTo(type)) {
            throw Refusal.rule(
                    "ROLE_OUT_OF_PLACE",
                    "role",
                    "У организации этого вида такой роли нет. Выберите другую роль или организацию.");
        }
        var password = passwords.next();
        var id = directory.create(
                new AccountDirectory.NewAccount(username, familyName, givenName, role, organisation, password, true));
        audit.record("OPEN", "account", id, organisation, role.code());
        return new Opened(id, password);
    }

    void setActive(UUID id, boolean active) {
        var account = manageable(id);
        directory.setActive(account.id(), active);
        audit.record(active ? "ACTIVATE" : "DEACTIVATE", "account", account.id(), account.organisation(), null);
    }

    Opened resetPassword(UUID id) {
        var account = manageable(id);
        var password = passwords.next();
        directory.resetPassword(account.id(), password);
        audit.record("RESET_PASSWORD", "account", account.id(), account.organisation(), null);
        return new Opened(account.id(), password);
    }

    /** Outside the subtree an account does not exist; a stronger one exists and is out of reach. */
    private Account manageable(UUID id) {
        var account = directory
                .find(id.toString())
                .filter(found -> tree.isWithin(found.organisation(), caller.organisation()))
                .orElseThrow(() -> Refusal.notFound("Учётная запись не найдена среди доступных вам."));
        if (!StaffRole.givenBy(caller.roles()).containsAll(account.roles())) {
            throw Refusal.forbidden("Этой учётной записью управляет тот, кто стоит выше: регион или администратор.");
        }
        if (account.id().equals(caller.id())) {
            throw Refusal.conflict(
                    "OWN_ACCOUNT", "Свою учётную запись так не меняют. Попросите другого администратора.");
        }
        return account;
    }
}
