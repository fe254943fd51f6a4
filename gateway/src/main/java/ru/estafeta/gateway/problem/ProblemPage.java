package ru.estafeta.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** A refusal for a person whose browser opens an address itself: no page of ours is there to show it. */
public final class ProblemPage {

    public static final String MEDIA_TYPE = "text/html;charset=UTF-8";

    private static final String PAGE = """
            <!doctype html>
            <html lang="ru">
            <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s · Эстафета</title>
            <style>
            body { margin: 15vh auto 0; max-width: 26rem; padding: 0 1.5rem; color: #182225; font: 1rem/1.5 "Golos Text Variable", "PT Sans", "Segoe UI", Arial, sans-serif; }
            h1 { font-size: 1.625rem; line-height: 1.2; }
            a { display: inline-block; margin-top: .5rem; padding: .7rem 1.25rem; border-radius: 6px; background: #0d656e; color: #fff; text-decoration: none; }
            </style>
            <main><h1>%1$s</h1><p>%2$s</p><p><a href="%3$s">%4$s</a></p></main>
            </html>
            """;

    private ProblemPage() {}

    /** Whether a person looks at the answer as it is. Browsers say so; old ones ask for HTML first. */
    public static boolean isSeen(HttpServerRequest request) {
        var mode = request.getHeader("Sec-Fetch-Mode");
        var accept = request.getHeader("Accept");
        return mode != null ? mode.equals("navigate") : accept != null && accept.startsWith("text/html");
    }

    /** What can be done about it: sign in (again), try again, or go home. */
    static Buffer of(Problem problem) {
        return switch (problem.status()) {
            case 401, Problem.SIGN_IN -> of(problem, "/session/login", "Войти");
            case 429, 500, 503 -> of(problem, "", "Повторить");
            default -> of(problem, "/", "На главную");
        };
    }

    private static Buffer of(Problem problem, String link, String words) {
        return Buffer.buffer(PAGE.formatted(problem.title(), problem.detail(), link, words));
    }
}
