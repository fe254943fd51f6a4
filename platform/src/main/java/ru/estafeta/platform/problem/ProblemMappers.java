package ru.estafeta.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.quarkus.arc.All;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * Exceptions of the layers below, in the words of {@link Refusal}. Public, since Quarkus generates the callers into
 * another class loader.
 */
public final class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int FIRST = 1;
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private final List<ConstraintMessages> constraintMessages;

    ProblemMappers(@All List<ConstraintMessages> constraintMessages) {
        this.constraintMessages = constraintMessages;
    }

    @ServerExceptionMapper(
            value = {UnauthorizedException.class, AuthenticationFailedException.class},
            priority = FIRST)
    public Response unauthorized(Throwable refused) {
        return Refusal.unauthorized("Войдите в систему ещё раз: сессия закончилась или ключ доступа не подошёл.")
                .toResponse();
    }

    @ServerExceptionMapper(value = ForbiddenException.class, priority = FIRST)
    public Response forbidden(ForbiddenException refused) {
        return Refusal.forbidden("Для этого действия нужна другая роль. Права назначает администратор.")
                .toResponse();
    }

    @ServerExceptionMapper(value = ConstraintViolationException.class, priority = FIRST)
    public Response invalid(ConstraintViolationException refused) {
        var errors = refused.getConstraintViolations().stream()
                .map(violation -> new FieldError(
                        pointer(violation.getPropertyPath()),
                        violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName()
                                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                                .toUpperCase(java.util.Locale.ROOT),
                        violation.getMessage()))
                .sorted(java.util.Comparator.comparing(FieldError::pointer))
                .toList();
        return Refusal.invalid(errors).toResponse();
    }

    @ServerExceptionMapper(
            value = {
                JsonProcessingException.class,
                JsonMappingException.class,
                MismatchedInputException.class,
                InvalidFormatException.class,
                UnrecognizedPropertyException.class,
                ValueInstantiationException.class
            },
            priority = FIRST)
    public Response unreadable(JsonProcessingException refused) {
        return UnreadableJson.refusal(refused).toResponse();
    }

    @ServerExceptionMapper(
            value = {WebApplicationException.class, NotFoundException.class},
            priority = FIRST)
    public Response other(WebApplicationException refused) {
        if (refused.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        if (refused.getCause() instanceof Refusal refusal) {
            return refusal.toResponse();
        }
        var status = refused.getResponse().getStatus();
        return switch (status) {
            case 400 ->
                Refusal.of(400, "INVALID", "Проверьте данные", "Запрос не удалось прочитать. Проверьте его запись.")
                        .toResponse();
            case 404 -> Refusal.notFound("Такого адреса или такой записи нет.").toResponse();
            case 405 ->
                Refusal.of(405, "METHOD_NOT_ALLOWED", "Так обратиться нельзя", "Этот адрес не принимает такой запрос.")
                        .toResponse();
            case 406 ->
                Refusal.of(406, "NOT_ACCEPTABLE", "Нет такого формата", "Ответ в запрошенном формате не готовится.")
                        .toResponse();
            case 413 ->
                Refusal.tooLarge("Файл больше 25 МБ. Уменьшите его или разделите.")
                        .toResponse();
            case 415 ->
                Refusal.of(
                                415,
                                "UNSUPPORTED_MEDIA_TYPE",
                                "Не тот формат",
                                "Передайте данные в формате application/json.")
                        .toResponse();
            default -> refused.getResponse();
        };
    }

    @ServerExceptionMapper(value = OptimisticLockException.class, priority = FIRST)
    public Response stale(OptimisticLockException refused) {
        return Refusal.stale("Пока вы правили, запись изменили. Откройте её заново и повторите правку.")
                .toResponse();
    }

    @ServerExceptionMapper(value = PersistenceException.class, priority = FIRST)
    public Response persistence(PersistenceException failed) {
        return inDatabaseWords(failed).orElseGet(() -> unexpected(failed));
    }

    @ServerExceptionMapper(value = jakarta.transaction.RollbackException.class, priority = FIRST)
    public Response rolledBack(jakarta.transaction.RollbackException failed) {
        return inDatabaseWords(failed).orElseGet(() -> unexpected(failed));
    }

    @ServerExceptionMapper(value = io.quarkus.arc.ArcUndeclaredThrowableException.class, priority = FIRST)
    public Response wrapped(io.quarkus.arc.ArcUndeclaredThrowableException failed) {
        return inDatabaseWords(failed).orElseGet(() -> unexpected(failed));
    }

    private Optional<Response> inDatabaseWords(Throwable failed) {
        for (@Nullable Throwable cause = failed; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case OptimisticLockException stale -> {
                    return Optional.of(stale(stale));
                }
                case org.hibernate.exception.ConstraintViolationException violated
                when violated.getKind() != ConstraintKind.OTHER || violated.getConstraintName() != null -> {
                    return constraint(violated.getConstraintName());
                }
                case SQLException sql
                when INSUFFICIENT_PRIVILEGE.equals(sql.getSQLState()) -> {
                    return Optional.of(Refusal.notFound("Организация не найдена среди доступных вам.")
                            .toResponse());
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    private Optional<Response> constraint(@Nullable String name) {
        return name == null
                ? Optional.empty()
                : constraintMessages.stream()
                        .flatMap(messages -> messages.forConstraint(name).stream())
                        .findFirst()
                        .map(Refusal::toResponse);
    }

    private static Response unexpected(Throwable failed) {
        LOG.error("Unexpected failure of the database layer", failed);
        return Refusal.of(
                        500,
                        "UNEXPECTED",
                        "Не получилось",
                        "Действие не выполнено, данные не изменились. Повторите через минуту.")
                .toResponse();
    }

    /** {@code create.request.rows[3].termText} is {@code rows/3/termText}: the method and its parameter are ours alone. */
    private static String pointer(jakarta.validation.Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .skip(1)
                .filter(node -> !(node.getKind() == jakarta.validation.ElementKind.PARAMETER && hasProperties(path)))
                .map(node -> node.getIndex() == null ? node.getName() : node.getIndex() + "/" + node.getName())
                .collect(Collectors.joining("/"));
    }

    private static boolean hasProperties(jakarta.validation.Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .anyMatch(node -> node.getKind() == jakarta.validation.ElementKind.PROPERTY);
    }
}
