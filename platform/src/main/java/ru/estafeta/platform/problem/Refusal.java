package ru.estafeta.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.List;

/** A refusal that says what happened, in which field, and what to do next; becomes a problem+json answer. */
public final class Refusal extends HttpProblem {

    private Refusal(Builder problem) {
        super(problem);
    }

    public static Refusal notFound(String detail) {
        return of(404, "NOT_FOUND", "Не найдено", detail);
    }

    public static Refusal forbidden(String detail) {
        return of(403, "FORBIDDEN", "Доступ закрыт", detail);
    }

    public static Refusal unauthorized(String detail) {
        return new Refusal(problem(401, "UNAUTHORIZED", "Нужен вход", detail).withHeader("WWW-Authenticate", "Bearer"));
    }

    /** Something stands in the way that another action could remove. */
    public static Refusal conflict(String code, String detail) {
        return of(409, code, "Так сделать нельзя", detail);
    }

    /** The same where one field of the request is what stands against something. */
    public static Refusal conflict(String code, String pointer, String detail) {
        return withErrors(409, code, "Так сделать нельзя", List.of(new FieldError(pointer, code, detail)));
    }

    public static Refusal gone(String code, String detail) {
        return of(410, code, "Больше не действует", detail);
    }

    /** The object was changed by someone else since it was read. */
    public static Refusal stale(String detail) {
        return of(412, "STALE_VERSION", "Запись уже изменили", detail);
    }

    public static Refusal preconditionRequired() {
        return of(
                428,
                "IF_MATCH_REQUIRED",
                "Нужна версия записи",
                "Передайте в If-Match версию из заголовка ETag, чтобы не стереть чужую правку.");
    }

    public static Refusal tooLarge(String detail) {
        return of(413, "TOO_LARGE", "Слишком большой файл", detail);
    }

    /** A request that cannot be read as what it should be: 400. */
    public static Refusal invalid(String code, String pointer, String detail) {
        return invalid(List.of(new FieldError(pointer, code, detail)));
    }

    public static Refusal invalid(List<FieldError> errors) {
        return withErrors(400, "INVALID", "Проверьте данные", errors);
    }

    /** A request that is understood but breaks a rule of the domain: 422. */
    public static Refusal rule(String code, String pointer, String detail) {
        return rules(code, List.of(new FieldError(pointer, code, detail)));
    }

    /** The same for several things at once, each with its own code. */
    public static Refusal rules(String code, List<FieldError> errors) {
        return withErrors(422, code, "Правило не позволяет", errors);
    }

    public static Refusal of(int status, String code, String title, String detail) {
        return new Refusal(problem(status, code, title, detail));
    }

    /** The same refusal of a part of a larger request: its fields are named from the root of that request. */
    public Refusal inPart(String part) {
        if (!(getParameters().get("errors") instanceof List<?> errors)) {
            return this;
        }
        var moved = errors.stream()
                .map(FieldError.class::cast)
                .map(error -> new FieldError(part + "/" + error.pointer(), error.code(), error.detail()))
                .toList();
        return withErrors(getStatusCode(), String.valueOf(getParameters().get("code")), getTitle(), moved);
    }

    private static Refusal withErrors(int status, String code, String title, List<FieldError> errors) {
        var detail = String.join(
                " ", errors.stream().map(FieldError::detail).distinct().limit(5).toList());
        return new Refusal(problem(status, code, title, detail).with("errors", List.copyOf(errors)));
    }

    private static Builder problem(int status, String code, String title, String detail) {
        return HttpProblem.builder()
                .withType(URI.create("urn:estafeta:problem:" + code))
                .withTitle(title)
                .withStatus(status)
                .withDetail(detail)
                .with("code", code);
    }
}
