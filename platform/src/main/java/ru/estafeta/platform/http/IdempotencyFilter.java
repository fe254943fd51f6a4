package ru.estafeta.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.problem.Refusal;

/**
 * Honours {@code Idempotency-Key} on JSON POST requests: the same caller, path, key and body get the first answer
 * again for a day; another body under the same key is refused. Failures (5xx) are forgotten, so they may be retried.
 * Public, since Quarkus generates the caller into another class loader.
 */
@Singleton
public class IdempotencyFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final String CLAIMED = IdempotencyFilter.class.getName();
    private static final int MAX_KEY_LENGTH = 200;

    private final IdempotentRequests requests;
    private final Caller caller;
    private final ObjectMapper json;

    IdempotencyFilter(IdempotentRequests requests, Caller caller, ObjectMapper json) {
        this.requests = requests;
        this.caller = caller;
        this.json = json;
    }

    @ServerRequestFilter
    public @Nullable Response before(ContainerRequestContext request) throws IOException {
        var key = request.getHeaderString(HEADER);
        if (key == null || !isJsonPost(request) || request.getSecurityContext().getUserPrincipal() == null) {
            return null;
        }
        if (key.isBlank() || key.length() > MAX_KEY_LENGTH) {
            return Refusal.invalid("BAD_IDEMPOTENCY_KEY", HEADER, "Ключ повтора – от 1 до 200 знаков.")
                    .toResponse();
        }
        var body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        var claim =
                new IdempotentRequests.Claim(caller.id(), request.getUriInfo().getPath(), key, hash(body));
        return switch (requests.claim(claim)) {
            case IdempotentRequests.Outcome.Ours ours -> {
                request.setProperty(CLAIMED, claim);
                yield null;
            }
            case IdempotentRequests.Outcome.Answered answered -> replay(answered);
            case IdempotentRequests.Outcome.InProgress running ->
                Refusal.conflict(
                                "IDEMPOTENCY_IN_PROGRESS",
                                "Такой же запрос ещё выполняется. Повторите через несколько секунд.")
                        .toResponse();
            case IdempotentRequests.Outcome.OtherBody other ->
                Refusal.rule(
                                "IDEMPOTENCY_KEY_REUSED",
                                HEADER,
                                "Этот ключ повтора уже занят другим запросом. Возьмите новый.")
                        .toResponse();
        };
    }

    @ServerResponseFilter
    public void after(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        if (!(request.getProperty(CLAIMED) instanceof IdempotentRequests.Claim claim)) {
            return;
        }
        if (response.getStatus() >= 500) {
            requests.release(claim);
            return;
        }
        var entity = mayBeKept(response) ? response.getEntity() : null;
        requests.answer(
                claim,
                response.getStatus(),
                response.getHeaderString(HttpHeaders.LOCATION),
                entity == null ? null : json.writeValueAsString(entity));
    }

    /** Secrets that are shown once (personal links, temporary passwords) are not stored for a second showing. */
    private static boolean mayBeKept(ContainerResponseContext response) {
        var cacheControl = response.getHeaderString(HttpHeaders.CACHE_CONTROL);
        return cacheControl == null || !cacheControl.contains("no-store");
    }

    private static Response replay(IdempotentRequests.Outcome.Answered answered) {
        var response = Response.status(answered.status()).header("Idempotent-Replayed", "true");
        if (answered.location() != null) {
            response.location(URI.create(answered.location()));
        }
        if (answered.body() != null) {
            var type = answered.status() >= 400 ? "application/problem+json" : MediaType.APPLICATION_JSON;
            response.entity(answered.body()).type(type);
        }
        return response.build();
    }

    private static boolean isJsonPost(ContainerRequestContext request) {
        var type = request.getMediaType();
        return request.getMethod().equals("POST")
                && (type == null || type.isCompatible(MediaType.APPLICATION_JSON_TYPE));
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every JDK", impossible);
        }
    }
}
