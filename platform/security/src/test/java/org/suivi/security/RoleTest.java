package org.suivi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void everyRoleHoldsThePublicOneAndItself() {
        assertThat(Role.ALL).allSatisfy(role -> assertThat(Role.implied(role)).contains(role, Role.PUBLIC));
    }

    @Test
    void aReviewerMayWhatAMonitorMay() {
        assertThat(Role.implied(Role.REVIEWER))
                .containsAll(Role.implied(Role.MONITOR))
                .doesNotContain(Role.EDITOR, Role.PARTNER, Role.ADMIN);
    }

    @Test
    void aPartnerDoesNotReadExactData() {
        assertThat(Role.implied(Role.PARTNER)).doesNotContain(Role.READER);
    }

    @Test
    void nobodyButTheAdminHoldsTheAdminsRole() {
        assertThat(Role.ALL.stream().filter(role -> Role.implied(role).contains(Role.ADMIN)))
                .containsExactly(Role.ADMIN);
    }

    @Test
    void anUnknownRoleIsRefused() {
        assertThatThrownBy(() -> Role.implied("root")).isInstanceOf(IllegalArgumentException.class);
    }
}
