package ru.estafeta.roadmap.template;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.paging.Page;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.roadmap.roadmap.RoadmapAccess;
import ru.estafeta.roadmap.roadmap.RoadmapQueries;
import ru.estafeta.roadmap.roadmap.Roadmaps;
import ru.estafeta.roadmap.term.SchoolYear;

@Path("/api/v1/roadmap-templates")
@Tag(name = "Templates")
@RunOnVirtualThread
public class TemplateResource {

    private final Templates templates;
    private final NewRoadmap newRoadmap;
    private final Roadmaps roadmaps;
    private final RoadmapQueries queries;
    private final RoadmapAccess access;
    private final Caller caller;
    private final Audit audit;

    TemplateResource(
            Templates templates,
            NewRoadmap newRoadmap,
            Roadmaps roadmaps,
            RoadmapQueries queries,
            RoadmapAccess access,
            Caller caller,
            Audit audit) {
        this.templates = templates;
        this.newRoadmap = newRoadmap;
        this.roadmaps = roadmaps;
        this.queries = queries;
        this.access = access;
        this.caller = caller;
        this.audit = audit;
    }

    /** @param organisation the caller's own by default @param dryRun only show the dates */
    @Schema(
            name = "RoadmapFromTemplate",
            requiredProperties = {"schoolYear"})
    record FromTemplate(
            @NotBlank(message = "Укажите учебный год.")
            @Pattern(regexp = "\\d{4}/\\d{4}", message = "Учебный год пишется так: 2026/2027.")
            String schoolYear,

            @Nullable UUID organisation,

            @Nullable @Size(max = 2000, message = "Не длиннее 2000 знаков.")
            String title,

            boolean dryRun) {}

    /** @param roadmap the draft that was made; absent for a dry run */
    @Schema(
            name = "NewRoadmap",
            requiredProperties = {"title", "rows"})
    record Made(@Nullable UUID roadmap, String title, List<NewRoadmap.Row> rows) {}

    @Schema(
            name = "NewTemplate",
            requiredProperties = {"roadmap", "title", "model"})
    record NewTemplate(
            @NotNull(message = "Укажите карту.") UUID roadmap,

            @NotBlank(message = "Назовите шаблон.") @Size(max = 500, message = "Не длиннее 500 знаков.")
            String title,

            @NotNull(message = "Выберите модель.") Template.Model model) {}

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Shipped templates and those of the caller's organisation and the ones above it")
    public Page<Template> list() {
        return Page.of(templates.all());
    }

    @POST
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Keep a roadmap as a template for oneself and those below")
    public Template save(@NotNull @Valid NewTemplate request) {
        var roadmap = roadmaps.existing(request.roadmap());
        access.requireWritable(roadmap);
        var id = templates.save(request.title(), request.model(), queries.view(roadmap.id()));
        audit.record("TEMPLATE_SAVED", "template", id.toString(), caller.organisation(), null);
        return templates.existing(id.toString());
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Put an own template away; roadmaps made of it stay")
    @APIResponse(responseCode = "204", description = "Put away")
    public RestResponse<Void> archive(@PathParam("id") UUID id) {
        templates.archive(id, true);
        audit.record("TEMPLATE_ARCHIVED", "template", id.toString(), caller.organisation(), null);
        return RestResponse.noContent();
    }

    @POST
    @Path("{id}/restoration")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Bring an own template back")
    public Template restore(@PathParam("id") UUID id) {
        templates.archive(id, false);
        return templates.existing(id.toString());
    }

    @POST
    @Path("{id}/roadmaps")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Make the draft of a roadmap from a template; dryRun shows its dates without making it")
    @APIResponse(responseCode = "400", description = "BAD_SCHOOL_YEAR")
    @APIResponse(responseCode = "404", description = "No such template or organisation")
    public Made make(@PathParam("id") String id, @NotNull @Valid FromTemplate request) {
        var organisation = caller.organisationOrOwn(request.organisation());
        var year = year(request.schoolYear());
        var draft = newRoadmap.ofTemplate(templates.existing(id), organisation, year, request.title());
        if (request.dryRun()) {
            return new Made(null, draft.plan().title(), draft.rows());
        }
        return new Made(
                newRoadmap.register(organisation, draft).id(), draft.plan().title(), draft.rows());
    }

    static SchoolYear year(String written) {
        return SchoolYear.tryParse(written)
                .orElseThrow(
                        () -> Refusal.invalid("BAD_SCHOOL_YEAR", "schoolYear", "Учебный год пишется так: 2026/2027."));
    }
}
