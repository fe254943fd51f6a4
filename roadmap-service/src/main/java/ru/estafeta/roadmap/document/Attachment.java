package ru.estafeta.roadmap.document;

import ru.estafeta.roadmap.roadmap.RoadmapView;

/** How a made file is called. */
final class Attachment {

    private Attachment() {}

    /** «Дорожная карта к приказу № 223-1-ОД.docx»: no sign that a file system refuses. */
    static String name(RoadmapView roadmap, String extension) {
        var number = roadmap.order().number();
        var order = number == null ? "" : " к приказу № " + number.replaceAll("[/\\\\:*?\"<>|]", "-");
        return "Дорожная карта" + order + "." + extension;
    }
}
