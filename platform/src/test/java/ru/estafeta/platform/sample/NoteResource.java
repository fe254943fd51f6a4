package ru.estafeta.platform.sample;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Caller;

/** The smallest resource that uses what all services share. Its POST has no subtree check on purpose. */
@Path("/api/v1/notes")
@RunOnVirtualThread
public class NoteResource {

    private final EntityManager database;
    private final Caller caller;

    NoteResource(EntityManager database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    public record Note(UUID id, UUID organisation, String text) {}

    public record NewNote(
            UUID organisation,
            @NotBlank(message = "Напишите текст заметки.") String text,
            @Nullable LocalDate on,
            @Nullable List<@Valid Line> lines) {}

    public record Line(@NotBlank(message = "Строка пуста.") String words) {}

    @GET
    @RolesAllowed("curator")
    @Transactional
    public List<Note> all() {
        List<Object[]> rows = database.createNativeQuery(
                        "select id, organisation_id, text from note order by text", Object[].class)
                .getResultList();
        return rows.stream()
                .map(row -> new Note((UUID) row[0], (UUID) row[1], (String) row[2]))
                .toList();
    }

    @GET
    @Path("/own")
    @RolesAllowed("curator")
    @Transactional
    public Note own(@jakarta.ws.rs.QueryParam("organisation") UUID asked) {
        return new Note(asked, caller.organisationOrOwn(asked), caller.username());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("curator")
    @Transactional
    public Response create(@Valid NewNote note) {
        var id = UUID.randomUUID();
        database.createNativeQuery("insert into note (id, organisation_id, text) values (?1, ?2, ?3)")
                .setParameter(1, id)
                .setParameter(2, note.organisation())
                .setParameter(3, note.text())
                .executeUpdate();
        return Response.created(URI.create("/api/v1/notes/" + id))
                .entity(new Note(id, note.organisation(), note.text()))
                .build();
    }
}
