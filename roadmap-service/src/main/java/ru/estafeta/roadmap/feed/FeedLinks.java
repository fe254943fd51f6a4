package ru.estafeta.roadmap.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.time.IdGenerator;

/** Secret links. Whoever holds one reads the roadmap's terms, so only its hash is kept and it is shown once. */
@ApplicationScoped
class FeedLinks {

    private static final int SECRET_BYTES = 32;

    private final Rows rows;
    private final Caller caller;
    private final Clock clock;
    private final IdGenerator ids;
    private final SecureRandom random = new SecureRandom();

    FeedLinks(Rows rows, Caller caller, Clock clock, IdGenerator ids) {
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
    }

    @Schema(
            name = "CalendarFeed",
            requiredProperties = {"id", "at", "by"})
    record Link(UUID id, Instant at, String by) {}

    /** @return the secret, never to be had again */
    String create(UUID roadmap) {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        rows.update(
                "insert into calendar_feed (id, organisation_id, roadmap_id, secret_sha256, created_at, created_by) values (?, ?, ?, ?, ?, ?)",
                ids.next(),
                caller.organisation(),
                roadmap,
                hash(secret),
                clock.instant(),
                caller.name());
        return secret;
    }

    /** Those of the caller's organisation that still work. */
    List<Link> of(UUID roadmap) {
        return rows.list(
                """
                select id, created_at, created_by from calendar_feed
                where roadmap_id = ? and organisation_id = ? and revoked_at is null order by created_at""",
                row -> new Link(
                        Rows.uuid(row, "id"),
                        Objects.requireNonNull(Rows.instant(row, "created_at")),
                        row.getString("created_by")),
                roadmap,
                caller.organisation());
    }

    void revoke(UUID roadmap, UUID id) {
        rows.update(
                "update calendar_feed set revoked_at = ? where id = ? and roadmap_id = ? and organisation_id = ?",
                clock.instant(),
                id,
                roadmap,
                caller.organisation());
    }

    Optional<UUID> roadmapOf(String secret) {
        return rows
                .list(
                        "select roadmap_id from calendar_feed where secret_sha256 = ? and revoked_at is null",
                        row -> Rows.uuid(row, "roadmap_id"),
                        hash(secret))
                .stream()
                .findFirst();
    }

    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
