package ru.estafeta.participants.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.importing.reading.CellError;
import ru.estafeta.participants.importing.reading.Column;
import ru.estafeta.participants.importing.reading.Header;
import ru.estafeta.platform.json.EventJson;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;

/** Imports of people as they are kept: head, file, and the rows that asked for a correction. */
@ApplicationScoped
class PeopleImports {

    private static final ObjectMapper JSON = EventJson.mapper();
    private static final String HEAD = "select id, version, organisation_id, file_name, dry_run, state, done, total,"
            + " columns, result, created_at, created_by, finished_at from people_import ";
    private static final String ROWS =
            "select row_no, cells, corrected, errors from people_import_row where import_id = ? ";

    private final Rows rows;

    PeopleImports(Rows rows) {
        this.rows = rows;
    }

    void add(PeopleImport made, String sha256, byte[] content) {
        rows.update(
                """
                insert into people_import (id, version, organisation_id, file_name, sha256, dry_run, state, total, columns,
                    created_at, created_by)
                values (?, 1, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)""",
                made.id(),
                made.organisation(),
                made.fileName(),
                sha256,
                made.dryRun(),
                made.state(),
                made.total(),
                json(made.header()),
                made.createdAt(),
                made.createdBy());
        rows.update(
                "insert into people_import_file (import_id, organisation_id, content) values (?, ?, ?)",
                made.id(),
                made.organisation(),
                content);
    }

    private static final String SUSPECTED = """
            with own as (select id from organisation_node
                    where path <@ (select path from organisation_node where id = ?)),
                open as (select * from suspected_duplicate where verdict is null
                    and one_organisation_id in (select id from own) and other_organisation_id in (select id from own))
            select count(*) as number from (
                select h.id from open join person h on h.id = open.one_id where h.import_id = ?
                union select h.id from open join person h on h.id = open.other_id where h.import_id = ?) those""";

    PeopleImport existing(UUID id) {
        return found(HEAD + "where id = ?", id);
    }

    /** Nobody else changes its state until the end of the transaction. */
    PeopleImport locked(UUID id) {
        return found(HEAD + "where id = ? for update", id);
    }

    List<PeopleImport> newest(UUID organisation, int limit) {
        return rows.list(
                HEAD + "where organisation_id in (select id from organisation_node"
                        + " where path <@ (select path from organisation_node where id = ?))"
                        + " order by created_at desc, id desc limit ?",
                PeopleImports::head,
                organisation,
                limit);
    }

    List<UUID> unfinished() {
        return rows.list(
                "select id from people_import where state in ('QUEUED', 'RUNNING') order by created_at",
                row -> Rows.uuid(row, "id"));
    }

    byte[] content(UUID id) {
        return rows
                .list("select content from people_import_file where import_id = ?", row -> row.getBytes("content"), id)
                .stream()
                .findFirst()
                .orElseThrow(() -> Refusal.gone("FILE_DELETED", "Файл этой загрузки уже удалён. Загрузите его снова."));
    }

    void queue(UUID id, boolean dryRun, @Nullable Header header) {
        rows.update(
                "update people_import set state = 'QUEUED', dry_run = ?, columns = ?::jsonb, done = 0, result = null,"
                        + " finished_at = null, version = version + 1 where id = ?",
                dryRun,
                json(header),
                id);
    }

    /** @return false if it was cancelled meanwhile */
    boolean progress(UUID id, int done) {
        return rows.update(
                        "update people_import set state = 'RUNNING', done = ?, total = greatest(total, ?)"
                                + " where id = ? and state in ('QUEUED', 'RUNNING')",
                        done,
                        done,
                        id)
                == 1;
    }

    void finish(UUID id, ImportState state, ImportResult result, int read, Instant now) {
        rows.update(
                "update people_import set state = ?, result = ?::jsonb, done = ?, total = ?, finished_at = ?,"
                        + " version = version + 1 where id = ?",
                state,
                json(result),
                read,
                read,
                now,
                id);
    }

    /** People it wrote first who may have another card in the organisation or below it. */
    int suspected(PeopleImport what) {
        return rows.list(SUSPECTED, row -> row.getInt("number"), what.organisation(), what.id(), what.id())
                .getFirst();
    }

    void setState(UUID id, ImportState state) {
        rows.update("update people_import set state = ?, version = version + 1 where id = ?", state, id);
    }

    void delete(UUID id) {
        rows.update("delete from people_import where id = ?", id);
    }

    List<DoubtfulRow> doubtful(UUID id, int after, int limit) {
        return rows.list(ROWS + "and row_no > ? order by row_no limit ?", PeopleImports::row, id, after, limit);
    }

    DoubtfulRow doubtful(UUID id, int row) {
        return rows.list(ROWS + "and row_no = ?", PeopleImports::row, id, row).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Такой строки нет среди тех, что ждут исправления."));
    }

    void keep(PeopleImport of, Collection<DoubtfulRow> doubtful) {
        rows.update("delete from people_import_row where import_id = ? and corrected is null", of.id());
        rows.update(
                """
                insert into people_import_row (import_id, row_no, organisation_id, cells, corrected, errors)
                select ?, t.row_no, ?, t.cells::jsonb, t.corrected::jsonb, t.errors::jsonb
                from unnest(?, ?, ?, ?) as t (row_no, cells, corrected, errors)
                on conflict (import_id, row_no) do update
                set corrected = excluded.corrected, errors = excluded.errors""",
                of.id(),
                of.organisation(),
                SqlArray.integers(doubtful, DoubtfulRow::row),
                SqlArray.texts(doubtful, row -> json(new FileRow(row.line(), row.cells(), row.formulas()))),
                SqlArray.texts(doubtful, row -> row.corrections().isEmpty() ? null : json(row.corrections())),
                SqlArray.texts(doubtful, row -> json(row.errors())));
    }

    void correct(UUID id, DoubtfulRow row) {
        rows.update(
                "update people_import_row set corrected = ?::jsonb, errors = ?::jsonb where import_id = ? and row_no = ?",
                json(row.corrections()),
                json(row.errors()),
                id,
                row.row());
    }

    /** What was typed in place of cells, by row. */
    Map<Integer, Map<Column, String>> corrections(UUID id) {
        return rows.list(ROWS + "and corrected is not null", PeopleImports::row, id).stream()
                .collect(java.util.stream.Collectors.toMap(DoubtfulRow::row, DoubtfulRow::corrections));
    }

    Optional<Header> remembered(UUID organisation, Header read) {
        return rows
                .list(
                        """
                        select c.columns from people_import_columns c
                        join organisation_node at on at.id = c.organisation_id
                        join organisation_node own on own.path <@ at.path
                        where own.id = ? and c.headings_sha256 = ? order by nlevel(at.path) desc limit 1""",
                        row -> java.util.Objects.requireNonNull(read(row, "columns", new TypeReference<Header>() {})),
                        organisation,
                        read.fingerprint())
                .stream()
                .findFirst()
                .map(said -> read.with(said.layout(), said.columns()));
    }

    void remember(UUID organisation, Header said) {
        rows.update("""
                insert into people_import_columns (organisation_id, headings_sha256, columns) values (?, ?, ?::jsonb)
                on conflict (organisation_id, headings_sha256) do update set columns = excluded.columns""", organisation, said.fingerprint(), json(said));
    }

    private PeopleImport found(String sql, UUID id) {
        return rows.list(sql, PeopleImports::head, id).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Такой загрузки нет среди доступных вам."));
    }

    private static PeopleImport head(ResultSet row) throws SQLException {
        return new PeopleImport(
                Rows.uuid(row, "id"),
                row.getLong("version"),
                Rows.uuid(row, "organisation_id"),
                row.getString("file_name"),
                row.getBoolean("dry_run"),
                ImportState.valueOf(row.getString("state")),
                row.getInt("done"),
                row.getInt("total"),
                read(row, "columns", new TypeReference<Header>() {}),
                read(row, "result", new TypeReference<ImportResult>() {}),
                java.util.Objects.requireNonNull(Rows.instant(row, "created_at")),
                row.getString("created_by"),
                Rows.instant(row, "finished_at"));
    }

    private record FileRow(int line, List<String> cells, List<Integer> formulas) {}

    private static DoubtfulRow row(ResultSet row) throws SQLException {
        var file = java.util.Objects.requireNonNull(read(row, "cells", new TypeReference<FileRow>() {}));
        var corrections = read(row, "corrected", new TypeReference<Map<Column, String>>() {});
        return new DoubtfulRow(
                row.getInt("row_no"),
                file.line(),
                file.cells(),
                file.formulas(),
                corrections == null ? Map.of() : corrections,
                java.util.Objects.requireNonNull(read(row, "errors", new TypeReference<List<CellError>>() {})));
    }

    private static <T> @Nullable T read(ResultSet row, String column, TypeReference<T> type) throws SQLException {
        var json = row.getString(column);
        try {
            return json == null ? null : JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("people_import." + column, e);
        }
    }

    private static @Nullable String json(@Nullable Object value) {
        try {
            return value == null ? null : JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
