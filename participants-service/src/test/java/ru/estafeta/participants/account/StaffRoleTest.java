package ru.estafeta.participants.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.platform.caller.Roles;

/** The matrix of {@link StaffRole}, written out: whoever changes it changes it here too. */
class StaffRoleTest {

    @Test
    void nobodyGivesHisOwnRoleOrAStrongerOneButTheAdministrator() {
        assertThat(StaffRole.givenBy(Set.of(Roles.ADMINISTRATOR))).containsExactly(StaffRole.values());
        assertThat(StaffRole.givenBy(Set.of(Roles.REGION_OPERATOR)))
                .containsExactlyInAnyOrder(
                        StaffRole.MUNICIPAL_COORDINATOR,
                        StaffRole.SCHOOL_HEAD,
                        StaffRole.CURATOR,
                        StaffRole.PSYCHOLOGIST);
        assertThat(StaffRole.givenBy(Set.of(Roles.MUNICIPAL_COORDINATOR)))
                .containsExactlyInAnyOrder(StaffRole.SCHOOL_HEAD, StaffRole.CURATOR, StaffRole.PSYCHOLOGIST);
        for (var powerless :
                Set.of(Roles.SCHOOL_HEAD, Roles.CURATOR, Roles.PSYCHOLOGIST, Roles.AUDITOR, Roles.INTEGRATION)) {
            assertThat(StaffRole.givenBy(Set.of(powerless))).isEmpty();
        }
    }

    @Test
    void roleHasItsPlace() {
        assertThat(StaffRole.CURATOR.belongsTo(OrganisationType.SCHOOL)).isTrue();
        assertThat(StaffRole.CURATOR.belongsTo(OrganisationType.REGION)).isFalse();
        assertThat(StaffRole.MUNICIPAL_COORDINATOR.belongsTo(OrganisationType.MUNICIPALITY))
                .isTrue();
        assertThat(StaffRole.ADMINISTRATOR.belongsTo(OrganisationType.MUNICIPALITY))
                .isFalse();
        assertThat(StaffRole.CURATOR.belongsTo(OrganisationType.ENTERPRISE)).isFalse();
    }
}
