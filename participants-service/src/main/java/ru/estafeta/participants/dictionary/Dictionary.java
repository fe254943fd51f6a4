package ru.estafeta.participants.dictionary;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.platform.http.ETags;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;
import ru.estafeta.platform.time.IdGenerator;

/** What the forms of mentoring, their role models and the kinds are called, and how each form is reported. */
@ApplicationScoped
public class Dictionary {

    private static final String NAMES_OUT = "update %s set retired = true where %s and not name = any (?)";
    private static final String ROLE_MODELS_IN = """
            insert into role_model (id, form_code, name, retired, position)
            select id, ?, name, false, position from unnest(?, ?) with ordinality as given (id, name, position)
            on conflict (form_code, name) do update set retired = false, position = excluded.position""";
    private static final String KINDS_IN = """
            insert into mentoring_kind (id, name, retired, position)
            select id, name, false, position from unnest(?, ?) with ordinality as given (id, name, position)
            on conflict (name) do update set retired = false, position = excluded.position""";

    private final Rows rows;
    private final IdGenerator ids;

    Dictionary(Rows rows, IdGenerator ids) {
        this.rows = rows;
        this.ids = ids;
    }

    public List<FormEntry> forms() {
        record Of(String form, Named model) {}
        Map<String, List<Named>> models = rows
                .list(
                        "select * from role_model where not retired order by position",
                        row -> new Of(row.getString("form_code"), named(row)))
                .stream()
                .collect(Collectors.groupingBy(Of::form, Collectors.mapping(Of::model, Collectors.toList())));
        return rows.list(
                "select * from mentoring_form order by position, name",
                row -> entry(row, models.getOrDefault(row.getString("code"), List.of())));
    }

    public Optional<FormEntry> form(String code) {
        return forms().stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    List<Named> kinds() {
        return rows.list("select * from mentoring_kind where not retired order by position", Dictionary::named);
    }

    FormEntry add(FormRequest told) {
        requireFederal(told);
        requireFree(told.name(), null);
        var code = "L-" + ids.next();
        rows.update(
                "insert into mentoring_form (code, version, name, basis, federal, organisation_types, local, source, verified,"
                        + " retired, position) select ?, 1, ?, ?, ?, ?, true, ?, ?, ?, max(position) + 1 from mentoring_form",
                code,
                told.name().strip(),
                told.basis(),
                told.federal(),
                SqlArray.texts(told.organisationTypes(), type -> type),
                told.source().strip(),
                told.verified(),
                told.retired());
        putRoleModels(code, told.roleModels());
        return existing(code);
    }

    FormEntry change(String code, @Nullable String ifMatch, FormRequest told) {
        var known = existing(code);
        ETags.requireMatch(ifMatch, known.version());
        if (!known.local() && (told.basis() != known.basis() || told.federal() != known.federal())) {
            throw Refusal.rule(
                    "FORM_OF_AN_ACT",
                    "federal",
                    "Эта форма взята из федерального акта: правила и вид в отчётах у неё не меняют. Добавьте свою форму.");
        }
        requireFederal(told);
        requireFree(told.name(), code);
        rows.update(
                "update mentoring_form set version = version + 1, name = ?, basis = ?, federal = ?, organisation_types = ?,"
                        + " source = ?, verified = ?, retired = ? where code = ?",
                told.name().strip(),
                told.basis(),
                told.federal(),
                SqlArray.texts(told.organisationTypes(), type -> type),
                told.source().strip(),
                told.verified(),
                told.retired(),
                code);
        putRoleModels(code, told.roleModels());
        return existing(code);
    }

    List<Named> putKinds(Collection<String> names) {
        var those = names.stream().map(String::strip).distinct().toList();
        rows.update(NAMES_OUT.formatted("mentoring_kind", "true"), SqlArray.texts(those, name -> name));
        rows.update(KINDS_IN, SqlArray.uuids(those, name -> ids.next()), SqlArray.texts(those, name -> name));
        return kinds();
    }

    private void putRoleModels(String form, Collection<String> names) {
        var those = names.stream().map(String::strip).distinct().toList();
        rows.update(NAMES_OUT.formatted("role_model", "form_code = ?"), form, SqlArray.texts(those, name -> name));
        rows.update(
                ROLE_MODELS_IN, form, SqlArray.uuids(those, name -> ids.next()), SqlArray.texts(those, name -> name));
    }

    private FormEntry existing(String code) {
        return form(code).orElseThrow(() -> Refusal.notFound("Такой формы наставничества в справочнике нет."));
    }

    private void requireFree(String name, @Nullable String code) {
        if (forms().stream()
                .anyMatch(entry -> entry.name().equalsIgnoreCase(name.strip())
                        && !entry.code().equals(code))) {
            throw Refusal.rule(
                    "FORM_EXISTS", "name", "Форма с таким названием уже есть. Измените её или назовите иначе.");
        }
    }

    private static void requireFederal(FormRequest told) {
        if (!told.federal().isFederal()) {
            throw Refusal.rule("NOT_FEDERAL", "federal", "В отчёты идут пять форм из Р-145. Выберите одну из них.");
        }
    }

    private static Named named(ResultSet row) throws SQLException {
        return new Named(Rows.uuid(row, "id"), row.getString("name"));
    }

    private static FormEntry entry(ResultSet row, List<Named> models) throws SQLException {
        return new FormEntry(
                row.getString("code"),
                row.getInt("version"),
                row.getString("name"),
                MentoringForm.valueOf(row.getString("basis")),
                MentoringForm.valueOf(row.getString("federal")),
                Arrays.stream((String[]) row.getArray("organisation_types").getArray())
                        .map(OrganisationType::valueOf)
                        .toList(),
                row.getBoolean("local"),
                row.getString("source"),
                row.getBoolean("verified"),
                row.getBoolean("retired"),
                models);
    }
}
