package ru.estafeta.roadmap.evidence;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of document. @param words beginnings of words by which the «Результат» column of an order names it */
@Schema(
        name = "EvidenceKind",
        requiredProperties = {"code", "name", "words"})
record EvidenceKind(String code, String name, List<String> words) {}
