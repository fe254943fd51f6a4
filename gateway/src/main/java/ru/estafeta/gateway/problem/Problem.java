package ru.estafeta.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/**
 * A refusal in Russian: what happened, what is safe, what to do. As {@code application/problem+json}, or as a page if a
 * person opened the address.
 */
public record Problem(int status, String code, String title, String detail) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** The pages take it for "sign in again" (the answer that quarkus-oidc gives scripts in place of a redirect). */
    public static final int SIGN_IN = 499;

    public static Problem badPath() {
        return new Problem(
                400,
                "BAD_PATH",
                "Адрес записан неверно",
                "В адресе есть знаки, которых в нём не бывает. Проверьте его.");
    }

    public static Problem notSignedIn() {
        return new Problem(
                401,
                "NOT_SIGNED_IN",
                "Нужен вход",
                "Передайте ключ доступа в заголовке Authorization или войдите через браузер.");
    }

    public static Problem badToken() {
        return new Problem(
                401,
                "BAD_TOKEN",
                "Ключ доступа не подошёл",
                "Он истёк, испорчен или выдан не для этой системы. Получите новый.");
    }

    public static Problem signIn() {
        return new Problem(SIGN_IN, "SIGN_IN", "Нужно войти", "Вы не вошли или сессия закончилась. Войдите ещё раз.");
    }

    public static Problem csrf() {
        return new Problem(
                403,
                "CSRF",
                "Запрос пришёл не со страницы системы",
                "Ничего не изменено. Обновите страницу и повторите действие.");
    }

    public static Problem notFound() {
        return new Problem(404, "NOT_FOUND", "Такого адреса нет", "Проверьте адрес. Список адресов: /api/docs.");
    }

    public static Problem tooLarge(long limit) {
        return new Problem(
                413,
                "TOO_LARGE",
                "Файл слишком большой",
                "Файл больше %d МБ, он не принят. Уменьшите его или разделите.".formatted(limit >> 20));
    }

    public static Problem tooMany(long seconds) {
        return new Problem(
                429,
                "TOO_MANY_REQUESTS",
                "Слишком много запросов",
                "Подождите %d с и повторите. Записанное сохранено.".formatted(seconds));
    }

    public static Problem unexpected() {
        return new Problem(500, "UNEXPECTED", "Не получилось", "Записанное сохранено. Повторите через минуту.");
    }

    /** {@code part} in the nominative: «Раздел участников». */
    public static Problem unavailable(String part, String safe) {
        return new Problem(503, "UNAVAILABLE", part + " сейчас не отвечает", safe);
    }

    public static Problem signInBrokenOff() {
        return new Problem(
                401,
                "SIGN_IN_BROKEN_OFF",
                "Вход не завершён",
                "Страница входа могла устареть. Войдите ещё раз: это займёт минуту.");
    }

    public String mediaType(HttpServerRequest request) {
        return ProblemPage.isSeen(request) ? ProblemPage.MEDIA_TYPE : MEDIA_TYPE;
    }

    public Buffer body(HttpServerRequest request) {
        return ProblemPage.isSeen(request) ? ProblemPage.of(this) : json();
    }

    private Buffer json() {
        return new JsonObject()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("code", code)
                .toBuffer();
    }

    /** Answers, and reads past whatever the caller is still sending, so that he gets to see the answer. */
    public void send(RoutingContext context) {
        var response = context.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        if (!context.request().isEnded()) {
            context.request().resume();
        }
        response.setStatusCode(status)
                .putHeader("Content-Type", mediaType(context.request()))
                .putHeader("Cache-Control", "no-store")
                .end(body(context.request()));
    }
}
