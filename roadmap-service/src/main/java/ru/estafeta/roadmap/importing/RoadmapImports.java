package ru.estafeta.roadmap.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import ru.estafeta.platform.problem.Refusal;

@ApplicationScoped
class RoadmapImports implements PanacheRepositoryBase<RoadmapImport, UUID> {

    RoadmapImport existing(UUID id) {
        return findByIdOptional(id).orElseThrow(RoadmapImports::unknown);
    }

    /** For the one who confirms: a second one at the same moment waits and then sees the roadmap. */
    RoadmapImport locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(RoadmapImports::unknown);
    }

    /** The earliest import of the same bytes for the same organisation. */
    Optional<RoadmapImport> ofSameFile(UUID organisation, String sha256) {
        return find("organisationId = ?1 and sha256 = ?2 order by createdAt, id", organisation, sha256)
                .firstResultOptional();
    }

    void keep(ImportFile file) {
        getEntityManager().persist(file);
    }

    ImportFile fileOf(UUID importId) {
        var file = getEntityManager().find(ImportFile.class, importId);
        if (file == null) {
            throw Refusal.notFound("Исходный файл не найден среди доступных вам.");
        }
        return file;
    }

    private static Refusal unknown() {
        return Refusal.notFound("Импорт не найден среди доступных вам.");
    }
}
