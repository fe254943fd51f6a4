package ru.estafeta.participants.savedfilter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.json.EventJson;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.time.IdGenerator;

/** Each account has its own; one of a list may be the one that it opens with. */
@ApplicationScoped
class SavedFilters {

    private static final ObjectMapper JSON = EventJson.mapper();
    private static final int MOST = 20;

    private final Rows rows;
    private final IdGenerator ids;
    private final Clock clock;

    SavedFilters(Rows rows, IdGenerator ids, Clock clock) {
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    List<SavedFilter> of(String account, FilteredList list) {
        return rows.list(
                "select id, name, by_default, search from saved_filter where account = ? and list = ? order by name",
                row -> new SavedFilter(
                        Rows.uuid(row, "id"),
                        row.getString("name"),
                        row.getBoolean("by_default"),
                        read(row.getString("search"))),
                account,
                list.name());
    }

    void save(String account, SavedFilter.Named filter) {
        filter.list().require(filter.search());
        var own = of(account, filter.list());
        requireFreeName(own, filter.name(), null);
        if (own.size() >= MOST) {
            throw Refusal.conflict(
                    "TOO_MANY_FILTERS", "Сохранено уже " + MOST + " отборов. Уберите лишние и сохраните снова.");
        }
        takeDefault(account, filter);
        rows.update(
                "insert into saved_filter (id, account, list, name, search, by_default, saved_at)"
                        + " values (?, ?, ?, ?, ?::jsonb, ?, ?)",
                ids.next(),
                account,
                filter.list().name(),
                filter.name().strip(),
                written(filter.search()),
                filter.byDefault(),
                clock.instant());
    }

    void change(String account, UUID id, SavedFilter.Named filter) {
        filter.list().require(filter.search());
        requireFreeName(of(account, filter.list()), filter.name(), id);
        takeDefault(account, filter);
        requireFound(rows.update(
                "update saved_filter set name = ?, search = ?::jsonb, by_default = ?"
                        + " where id = ? and account = ? and list = ?",
                filter.name().strip(),
                written(filter.search()),
                filter.byDefault(),
                id,
                account,
                filter.list().name()));
    }

    void remove(String account, UUID id) {
        requireFound(rows.update("delete from saved_filter where id = ? and account = ?", id, account));
    }

    private void takeDefault(String account, SavedFilter.Named filter) {
        if (filter.byDefault()) {
            rows.update(
                    "update saved_filter set by_default = false where account = ? and list = ? and by_default",
                    account,
                    filter.list().name());
        }
    }

    private static void requireFreeName(List<SavedFilter> own, String name, @Nullable UUID of) {
        if (own.stream()
                .anyMatch(one -> one.name().equals(name.strip()) && !one.id().equals(of))) {
            throw Refusal.conflict("FILTER_EXISTS", "Отбор с таким названием у вас уже есть. Назовите этот иначе.");
        }
    }

    private static void requireFound(int changed) {
        if (changed == 0) {
            throw Refusal.notFound("Такого отбора у вас нет. Обновите страницу.");
        }
    }

    private static String written(Map<String, Object> search) {
        try {
            return JSON.writeValueAsString(search);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write conditions", e);
        }
    }

    private static Map<String, Object> read(String search) {
        try {
            return JSON.readValue(search, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read conditions", e);
        }
    }
}
