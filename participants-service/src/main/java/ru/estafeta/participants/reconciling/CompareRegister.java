package ru.estafeta.participants.reconciling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.participants.importing.reading.Words;
import ru.estafeta.participants.organisation.ExternalIds;
import ru.estafeta.participants.organisation.Organisation;
import ru.estafeta.participants.organisation.Organisations;
import ru.estafeta.participants.reconciling.ComparedRow.Before;
import ru.estafeta.participants.reconciling.ComparedRow.Outcome;
import ru.estafeta.participants.reconciling.ComparedRow.RowError;
import ru.estafeta.participants.reconciling.RegisterComparison.Missing;
import ru.estafeta.participants.reconciling.RegisterSheet.SheetRow;
import ru.estafeta.platform.organisation.OrganisationNode;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.time.IdGenerator;

/** Lays a register beside the organisations below a place of the tree; writes nothing. */
@ApplicationScoped
class CompareRegister {

    private final Organisations organisations;
    private final OrganisationTree tree;
    private final Validator validator;
    private final IdGenerator ids;

    CompareRegister(Organisations organisations, OrganisationTree tree, Validator validator, IdGenerator ids) {
        this.organisations = organisations;
        this.tree = tree;
        this.validator = validator;
        this.ids = ids;
    }

    RegisterComparison compare(UUID root, List<SheetRow> rows) {
        var nodes = tree.subtree(root).stream()
                .filter(node -> node.closedOn() == null)
                .collect(Collectors.toMap(OrganisationNode::id, node -> node));
        var known = organisations.list("id in ?1", nodes.keySet());
        return new Work(root, nodes, known).run(rows);
    }

    /** One comparison. */
    private final class Work {

        private final UUID root;
        private final Map<UUID, OrganisationNode> nodes;
        private final KnownOrganisations known;
        private final Map<String, OrganisationNode> municipalities;
        private final Set<UUID> met = new HashSet<>();

        Work(UUID root, Map<UUID, OrganisationNode> nodes, List<Organisation> organisations) {
            this.root = root;
            this.nodes = nodes;
            this.known = new KnownOrganisations(organisations, nodes);
            this.municipalities = nodes.values().stream()
                    .filter(node -> node.type() == OrganisationType.MUNICIPALITY)
                    .collect(Collectors.toMap(node -> Words.fold(node.name()), node -> node, (one, other) -> one));
        }

        RegisterComparison run(List<SheetRow> rows) {
            var compared = rows.stream().map(this::compared).toList();
            return new RegisterComparison(compared, missing(compared));
        }

        private ComparedRow compared(SheetRow row) {
            var errors = new ArrayList<RowError>();
            var name = row.cell(RegisterColumn.NAME);
            if (name.isEmpty()) {
                errors.add(new RowError(RegisterColumn.NAME.heading(), "Укажите название."));
            }
            var codes = codes(row, errors);
            var place = place(row, errors);
            var found = known.find(codes, name, place);
            if (found != null && !met.add(found.organisation().id())) {
                errors.add(new RowError(
                        RegisterColumn.NAME.heading(),
                        "Эта организация уже есть в файле выше: «"
                                + found.organisation().name() + "». Оставьте одну строку."));
            }
            var type = found != null
                    ? found.organisation().type()
                    : TypeWords.read(row.cell(RegisterColumn.TYPE), name).orElse(null);
            if (type == null) {
                errors.add(new RowError(
                        RegisterColumn.TYPE.heading(),
                        "По названию не понять, что это. Напишите: школа, колледж, вуз…"));
            }
            return found == null
                    ? added(row, name, type, place, codes, errors)
                    : changed(row, found, name, place, codes, errors);
        }

        private ComparedRow added(
                SheetRow row,
                String name,
                @Nullable OrganisationType type,
                @Nullable OrganisationNode place,
                ExternalIds codes,
                List<RowError> errors) {
            var parent = type == OrganisationType.MUNICIPALITY ? nodes.get(root) : place;
            return new ComparedRow(
                    row.number(),
                    errors.isEmpty() ? Outcome.NEW : Outcome.REFUSED,
                    ids.next(),
                    null,
                    null,
                    name,
                    type,
                    parent == null ? null : parent.id(),
                    parent == null ? null : parent.name(),
                    codes,
                    null,
                    errors);
        }

        private ComparedRow changed(
                SheetRow row,
                KnownOrganisations.Found found,
                String name,
                @Nullable OrganisationNode place,
                ExternalIds codes,
                List<RowError> errors) {
            var organisation = found.organisation();
            var node = Objects.requireNonNull(nodes.get(organisation.id()));
            var parent = place == null || organisation.type() == OrganisationType.MUNICIPALITY ? parentOf(node) : place;
            var merged = organisation.codes().overlaidBy(codes);
            var renamed = !KnownOrganisations.sense(organisation.name()).equals(KnownOrganisations.sense(name));
            var same = !renamed
                    && (parent == null || parent.id().equals(node.parent()))
                    && merged.equals(organisation.codes());
            return new ComparedRow(
                    row.number(),
                    errors.isEmpty() ? (same ? Outcome.SAME : Outcome.CHANGED) : Outcome.REFUSED,
                    organisation.id(),
                    organisation.version(),
                    found.by(),
                    renamed ? name : organisation.name(),
                    organisation.type(),
                    parent == null ? null : parent.id(),
                    parent == null ? null : parent.name(),
                    merged,
                    same ? null : new Before(organisation.name(), nameOf(parentOf(node)), organisation.codes()),
                    errors);
        }

        private @Nullable OrganisationNode parentOf(OrganisationNode node) {
            return node.parent() == null ? null : nodes.get(node.parent());
        }

        private static @Nullable String nameOf(@Nullable OrganisationNode node) {
            return node == null ? null : node.name();
        }

        /** The municipality that the row names; the place that the register is about where it names none. */
        private @Nullable OrganisationNode place(SheetRow row, List<RowError> errors) {
            var told = row.cell(RegisterColumn.MUNICIPALITY);
            if (told.isEmpty()) {
                return nodes.get(root);
            }
            var found = municipalities.get(Words.fold(told));
            if (found == null) {
                errors.add(new RowError(
                        RegisterColumn.MUNICIPALITY.heading(),
                        "Муниципалитета «" + told + "» здесь нет. Напишите его, как в системе, или добавьте."));
            }
            return found;
        }

        private ExternalIds codes(SheetRow row, List<RowError> errors) {
            var codes = new ExternalIds(
                    code(row, RegisterColumn.OKTMO),
                    code(row, RegisterColumn.INN),
                    code(row, RegisterColumn.KPP),
                    code(row, RegisterColumn.OGRN),
                    code(row, RegisterColumn.OO1));
            validator.validate(codes).stream()
                    .map(violation -> new RowError(
                            RegisterColumn.valueOf(violation
                                            .getPropertyPath()
                                            .toString()
                                            .toUpperCase(java.util.Locale.ROOT))
                                    .heading(),
                            violation.getMessage()))
                    .forEach(errors::add);
            return codes;
        }

        private static @Nullable String code(SheetRow row, RegisterColumn column) {
            var text = row.cell(column).replaceAll("[\\s\\u00A0]", "");
            return text.isEmpty() ? null : text;
        }

        private List<Missing> missing(List<ComparedRow> rows) {
            var told = new HashMap<UUID, Set<OrganisationType>>();
            rows.stream()
                    .filter(row -> row.parent() != null && row.type() != null)
                    .forEach(row -> told.computeIfAbsent(row.parent(), unseen -> new HashSet<>())
                            .add(row.type()));
            return nodes.values().stream()
                    .filter(node -> !met.contains(node.id()))
                    .filter(node -> node.parent() != null
                            && told.getOrDefault(node.parent(), Set.of()).contains(node.type()))
                    .map(node -> new Missing(
                            node.id(),
                            node.version(),
                            node.name(),
                            node.type(),
                            Objects.requireNonNullElse(nameOf(parentOf(node)), "")))
                    .sorted(java.util.Comparator.comparing(Missing::name))
                    .toList();
        }
    }
}
