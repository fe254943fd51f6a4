package ru.estafeta.roadmap.document.word;

import java.util.List;
import java.util.Optional;
import ru.estafeta.roadmap.document.word.Tag.Shape;

/** Documents whose Word template an organisation may replace, and the tags that each fills. */
public enum DocumentKind {
    ROADMAP(
            "Дорожная карта – приложение к приказу",
            new Tag(
                    "реквизиты_приказа",
                    "К какому приказу приложение: «к приказу от 02.09.2026 № 504-р»",
                    Shape.TEXT,
                    false),
            new Tag("название", "Название карты с учебным годом", Shape.TEXT, true),
            new Tag("организация", "Чья карта", Shape.TEXT, false),
            new Tag("таблица_мероприятий", "Все строки карты по разделам", Shape.BLOCK, true),
            new Tag(
                    "показатели",
                    "Заголовок и таблица планируемых значений; без них в карте – ничего",
                    Shape.BLOCK,
                    false),
            new Tag("qr_код", "QR-код страницы, на которой проверяется документ", Shape.PICTURE, false),
            new Tag("адрес_проверки", "Адрес этой страницы словами", Shape.TEXT, false)),
    AMENDING_ORDER(
            "Приказ о внесении изменений",
            new Tag("организация", "Кто издаёт приказ", Shape.TEXT, false),
            new Tag("название", "Название карты, которую изменяют", Shape.TEXT, true),
            new Tag(
                    "утверждена",
                    "«, утверждённую приказом от 18.11.2025 № 112-ОД,» – с запятыми; пусто, если приказа нет",
                    Shape.TEXT,
                    false),
            new Tag("изменения", "Пункты 1.1, 1.2 и дальше, каждый своим абзацем", Shape.BLOCK, true));

    private final String title;
    private final List<Tag> tags;

    DocumentKind(String title, Tag... tags) {
        this.title = title;
        this.tags = List.of(tags);
    }

    public String title() {
        return title;
    }

    public List<Tag> tags() {
        return tags;
    }

    Optional<Tag> tag(String name) {
        return tags.stream().filter(tag -> tag.name().equals(name)).findFirst();
    }
}
