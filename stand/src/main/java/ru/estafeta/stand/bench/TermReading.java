package ru.estafeta.stand.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ru.estafeta.stand.demo.DemoApi;

/** Phrases that one caller of {@code POST /terms/parse} gets read in a second, one request after the other. */
final class TermReading {

    private static final int PHRASES = 1_000;
    private static final int WARM_UP = 40;
    private static final int REQUESTS = 60;
    private static final List<String> WORDINGS = List.of(
            "до %d ноября 2026 года",
            "не позднее %d.12.2026",
            "с 1 сентября по %d мая",
            "сентябрь – октябрь",
            "ежеквартально, до %d числа",
            "в течение учебного года",
            "I полугодие 2026/2027 учебного года",
            "по отдельному графику",
            "в течение %d рабочих дней после приказа",
            "когда-нибудь потом");

    private TermReading() {}

    static double perSecond(DemoApi api) {
        read(api, WARM_UP, 0);
        long start = System.nanoTime();
        read(api, REQUESTS, WARM_UP);
        return PHRASES * REQUESTS / ((System.nanoTime() - start) / 1e9);
    }

    /** Other numbers and other lengths in every request. */
    private static void read(DemoApi api, int requests, int from) {
        for (int request = from; request < from + requests; request++) {
            int number = request;
            var texts = IntStream.range(0, PHRASES)
                    .mapToObj(i ->
                            WORDINGS.get(i % WORDINGS.size()).formatted(1 + (i + number) % 28) + " ".repeat(number))
                    .toList();
            api.ask(
                    "armavir",
                    "/terms/parse",
                    Map.of("texts", texts, "context", Map.of("orderDate", "2026-09-01", "schoolYear", "2026/2027")));
        }
    }
}
