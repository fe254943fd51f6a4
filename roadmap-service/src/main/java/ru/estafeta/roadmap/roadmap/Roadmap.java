package ru.estafeta.roadmap.roadmap;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.OrderReferenceV1;
import ru.estafeta.contracts.PlannedTargetV1;
import ru.estafeta.contracts.RoadmapStateV1;
import ru.estafeta.contracts.RoadmapStatus;
import ru.estafeta.platform.http.ETags;
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
    private @Nullable LocalDate approvedOn;
    private @Nullable String approvedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<PlannedTarget> heldTargets;

    private @Nullable String summary;

    @Enumerated(EnumType.STRING)
    private DayOffRule dayOffRule = DayOffRule.STAYS;

    private boolean reminds = true;
    private @Nullable Instant changedAt;
    private @Nullable String changedBy;

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

    /** Words of the head, changed as a whole. */
    void revise(String newTitle, OrderHead order, @Nullable String newSchoolYear, @Nullable Integer newPlanYear) {
        requireEditable();
        title = newTitle;
        orderNumber = order.number();
        orderDate = order.date();
        orderIssuer = order.issuer();
        schoolYear = newSchoolYear;
        planYear = newPlanYear;
    }

    /** Rules of the work, not words of the order: they may change while the roadmap is carried out. */
    void work(DayOffRule rule, boolean sendsReminders) {
        requireOpen();
        dayOffRule = rule;
        reminds = sendsReminders;
    }

    DayOffRule dayOffRule() {
        return dayOffRule;
    }

    boolean reminds() {
        return reminds;
    }

    void planTargets(List<PlannedTarget> planned) {
        requireEditable();
        targets = List.copyOf(planned);
    }

    public void submit() {
        requireEditable();
        state = RoadmapState.SUBMITTED;
    }

    public void takeSubmissionBack() {
        require(RoadmapState.SUBMITTED, "NOT_SUBMITTED");
        state = RoadmapState.DRAFT;
    }

    public void sendBack() {
        require(RoadmapState.SUBMITTED, "NOT_SUBMITTED");
        state = RoadmapState.RETURNED;
    }

    public void agree(LocalDate on, String by) {
        require(RoadmapState.SUBMITTED, "NOT_SUBMITTED");
        state = RoadmapState.AGREED;
        agreedOn = on;
        agreedBy = by;
    }

    public void takeAgreementBack() {
        require(RoadmapState.AGREED, "NOT_AGREED");
        state = RoadmapState.SUBMITTED;
        forgetAgreement();
    }

    /** @param withoutAgreement the organisation needs nobody's agreement */
    public void approve(String number, LocalDate date, LocalDate on, String by, boolean withoutAgreement) {
        if (!withoutAgreement || !state.isEditable()) {
            require(RoadmapState.AGREED, "NOT_AGREED");
        }
        state = RoadmapState.APPROVED;
        orderNumber = number;
        orderDate = date;
        approvedOn = on;
        approvedBy = by;
        heldTargets = targets;
    }

    /** From now on it may be edited; what was approved holds until the amendment is approved too. */
    public void amend() {
        require(RoadmapState.APPROVED, "NOT_APPROVED");
        state = RoadmapState.DRAFT;
        forgetAgreement();
    }

    /** The head goes back to what was approved. */
    public void dropAmendment(Plan approved) {
        if (!isAmended()) {
            throw Refusal.conflict("NO_AMENDMENT", "Изменения к этой дорожной карте не готовятся.");
        }
        title = approved.title();
        orderNumber = approved.order().number();
        orderDate = approved.order().date();
        orderIssuer = approved.order().issuer();
        schoolYear = approved.schoolYear();
        planYear = approved.planYear();
        targets = List.copyOf(approved.targets());
        state = RoadmapState.APPROVED;
    }

    public void close(String words) {
        require(RoadmapState.APPROVED, "NOT_APPROVED");
        state = RoadmapState.CLOSED;
        summary = words;
    }

    public void reopen() {
        require(RoadmapState.CLOSED, "NOT_CLOSED");
        state = RoadmapState.APPROVED;
        summary = null;
    }

    private void forgetAgreement() {
        agreedOn = null;
        agreedBy = null;
    }

    private void require(RoadmapState needed, String code) {
        if (state != needed) {
            throw Refusal.conflict(code, state.words());
        }
    }

    public void requireSubmitted() {
        require(RoadmapState.SUBMITTED, "NOT_SUBMITTED");
    }

    public void requireEditable() {
        if (!state.isEditable()) {
            throw Refusal.conflict("ROADMAP_" + state, state.words());
        }
    }

    /** That rows are done may be said until the roadmap is closed. */
    public void requireOpen() {
        if (state == RoadmapState.CLOSED) {
            throw Refusal.conflict("ROADMAP_CLOSED", state.words());
        }
    }

    /** It was approved and is on its way to be approved anew. */
    public boolean isAmended() {
        return approvedOn != null && state != RoadmapState.APPROVED && state != RoadmapState.CLOSED;
    }

    public void changed(Instant at, String by) {
        changedAt = at;
        changedBy = by;
    }

    /** What a term without a year leans on. */
    public TermContext termContext() {
        return new TermContext(
                orderDate,
                schoolYear == null ? null : SchoolYear.tryParse(schoolYear).orElse(null),
                planYear);
    }

    /**
     * The roadmap as other services know it: while an amendment is prepared, as it was approved. Targets that do not
     * say their year are no figures for them.
     */
    public RoadmapStateV1 toState() {
        return state(isAmended() ? RoadmapStatus.APPROVED : state.published(), version);
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
        var holding = isAmended() && heldTargets != null ? heldTargets : targets;
        return holding.stream()
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

    public RoadmapState state() {
        return state;
    }

    public @Nullable String schoolYear() {
        return schoolYear;
    }

    @Nullable
    Integer planYear() {
        return planYear;
    }

    public OrderHead order() {
        return new OrderHead(orderNumber, orderDate, orderIssuer);
    }

    RoadmapCard.@Nullable Agreed agreed() {
        return agreedOn == null || agreedBy == null ? null : new RoadmapCard.Agreed(agreedOn, agreedBy);
    }

    RoadmapCard.@Nullable Agreed approved() {
        return approvedOn == null || approvedBy == null ? null : new RoadmapCard.Agreed(approvedOn, approvedBy);
    }

    @Nullable
    String summary() {
        return summary;
    }

    /** Who changed it last and when, for the one whose version is stale. */
    ETags.Changed lastChange(ZoneId zone) {
        return new ETags.Changed(changedBy, changedAt == null ? null : LocalDateTime.ofInstant(changedAt, zone));
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
