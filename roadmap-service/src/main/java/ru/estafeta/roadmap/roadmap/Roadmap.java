package ru.estafeta.roadmap.roadmap;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.OrderReferenceV1;
import ru.estafeta.contracts.PlannedTargetV1;
import ru.estafeta.contracts.RoadmapStateV1;
import ru.estafeta.contracts.RoadmapStatus;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.roadmap.term.SchoolYear;
import ru.estafeta.roadmap.term.TermContext;

/** A roadmap (дорожная карта) of an organisation: the order, the year, the targets. Its rows are {@link Activity}. */
@Entity
@Table(name = "roadmap")
public class Roadmap {

    @Id
    private UUID id;

    @Version
    private long version = 1;

    private UUID organisationId;
    private String title;
    private @Nullable String schoolYear;
    private @Nullable Integer planYear;

    @Enumerated(EnumType.STRING)
    private RoadmapState state;

    private @Nullable String orderNumber;
    private @Nullable LocalDate orderDate;
    private @Nullable String orderIssuer;
    private @Nullable LocalDate agreedOn;
    private @Nullable String agreedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> columns;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlannedTarget> targets;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Finding> findings;

    private @Nullable UUID importId;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Roadmap() {}

    private Roadmap(UUID id, UUID organisation, Plan plan, @Nullable UUID importId, Instant createdAt) {
        this.id = id;
        this.organisationId = organisation;
        this.state = RoadmapState.DRAFT;
        this.title = plan.title();
        this.schoolYear = plan.schoolYear();
        this.planYear = plan.planYear();
        this.orderNumber = plan.order().number();
        this.orderDate = plan.order().date();
        this.orderIssuer = plan.order().issuer();
        this.columns = List.copyOf(plan.columns());
        this.targets = List.copyOf(plan.targets());
        this.findings = List.copyOf(plan.findings());
        this.importId = importId;
        this.createdAt = createdAt;
    }

    /** All that an order says above its rows. */
    public record Plan(
            String title,
            OrderHead order,
            @Nullable String schoolYear,
            @Nullable Integer planYear,
            List<String> columns,
            List<PlannedTarget> targets,
            List<Finding> findings) {}

    public Plan plan() {
        return new Plan(title, order(), schoolYear, planYear, columns, targets, findings);
    }

    public static Roadmap register(UUID id, UUID organisation, Plan plan, @Nullable UUID importId, Instant now) {
        return new Roadmap(id, organisation, plan, importId, now);
    }

    /** Words of the head, changed as a whole; only a draft may change. */
    void revise(String newTitle, OrderHead order, @Nullable String newSchoolYear, @Nullable Integer newPlanYear) {
        requireDraft();
        title = newTitle;
        orderNumber = order.number();
        orderDate = order.date();
        orderIssuer = order.issuer();
        schoolYear = newSchoolYear;
        planYear = newPlanYear;
    }

    void planTargets(List<PlannedTarget> planned) {
        requireDraft();
        targets = List.copyOf(planned);
    }

    void agree(LocalDate on, String by) {
        if (state == RoadmapState.AGREED) {
            throw Refusal.conflict("ALREADY_AGREED", "Дорожная карта уже согласована.");
        }
        state = RoadmapState.AGREED;
        agreedOn = on;
        agreedBy = by;
    }

    void takeAgreementBack() {
        if (state == RoadmapState.DRAFT) {
            throw Refusal.conflict("NOT_AGREED", "Дорожная карта не согласована, отзывать нечего.");
        }
        state = RoadmapState.DRAFT;
        agreedOn = null;
        agreedBy = null;
    }

    void requireDraft() {
        if (state == RoadmapState.AGREED) {
            throw Refusal.conflict(
                    "ROADMAP_AGREED",
                    "Дорожная карта согласована и не правится. Отзовите согласование, чтобы изменить её.");
        }
    }

    /** What a term without a year leans on. */
    TermContext termContext() {
        return new TermContext(
                orderDate,
                schoolYear == null ? null : SchoolYear.tryParse(schoolYear).orElse(null),
                planYear);
    }

    /** The roadmap as other services know it: targets that do not say their year are no figures for them. */
    public RoadmapStateV1 toState() {
        return state(state == RoadmapState.AGREED ? RoadmapStatus.AGREED : RoadmapStatus.DRAFT, version);
    }

    RoadmapStateV1 toDeletedState() {
        return state(RoadmapStatus.DELETED, version + 1);
    }

    private RoadmapStateV1 state(RoadmapStatus status, long stateVersion) {
        var order = orderNumber == null && orderDate == null ? null : new OrderReferenceV1(orderNumber, orderDate);
        return new RoadmapStateV1(
                id, stateVersion, organisationId, status, order, schoolYear, planYear, publishedTargets());
    }

    private List<PlannedTargetV1> publishedTargets() {
        return targets.stream()
                .mapMulti((PlannedTarget target, java.util.function.Consumer<PlannedTargetV1> out) -> {
                    var year = target.year();
                    if (year != null) {
                        out.accept(new PlannedTargetV1(
                                target.indicator(), target.indicatorCode(), target.value(), target.unit(), year));
                    }
                })
                .toList();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID organisation() {
        return organisationId;
    }

    public String title() {
        return title;
    }

    RoadmapState state() {
        return state;
    }

    @Nullable
    String schoolYear() {
        return schoolYear;
    }

    @Nullable
    Integer planYear() {
        return planYear;
    }

    OrderHead order() {
        return new OrderHead(orderNumber, orderDate, orderIssuer);
    }

    RoadmapCard.@Nullable Agreed agreed() {
        return agreedOn == null || agreedBy == null ? null : new RoadmapCard.Agreed(agreedOn, agreedBy);
    }

    List<String> columns() {
        return columns;
    }

    List<PlannedTarget> targets() {
        return targets;
    }

    List<Finding> findings() {
        return findings;
    }

    public @Nullable UUID importId() {
        return importId;
    }
}
