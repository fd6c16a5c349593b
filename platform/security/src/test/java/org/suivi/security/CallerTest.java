package org.suivi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {

    private static final Caller PARTNER =
            new Caller("key-1", Role.implied(Role.PARTNER), "minusma", Set.of("minusma-joc"));
    private static final Caller ADMIN =
            new Caller("key-2", Role.implied(Role.ADMIN), "suivi", Set.of(Caller.ANY_SOURCE));

    @Test
    void nobodyHasNoRoleAndBelongsNowhere() {
        assertThat(Caller.nobody().roles()).isEmpty();
        assertThat(Caller.nobody().belongsTo("")).isFalse();
        assertThat(Caller.nobody().isAnonymous()).isFalse();
    }

    @Test
    void aPartnerWritesForItsOwnSourcesOnly() {
        assertThat(PARTNER.mayWriteFor("minusma-joc")).isTrue();
        assertThat(PARTNER.mayWriteFor("ucdp")).isFalse();
        assertThat(ADMIN.mayWriteFor("ucdp")).isTrue();
    }

    @Test
    void aPartnersAnswersAreNotThoseOfThePublic() {
        assertThat(PARTNER.readsExact()).isFalse();
        assertThat(PARTNER.isAnonymous()).isFalse();
        assertThat(new Caller("anonymous", Role.implied(Role.PUBLIC), "", Set.of()).isAnonymous())
                .isTrue();
    }
}
