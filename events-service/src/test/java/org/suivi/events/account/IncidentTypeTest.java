package org.suivi.events.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.suivi.events.terms.Sensitivity;

class IncidentTypeTest {

    @Test
    void aClashIsStateBasedWhenAStateTakesPartAndNonStateOtherwise() {
        assertThat(IncidentType.ARMED_CLASH.ucdp(true)).isEqualTo(1);
        assertThat(IncidentType.ARMED_CLASH.ucdp(false)).isEqualTo(2);
    }

    @Test
    void killingCiviliansIsOneSidedWhoeverDoesIt() {
        assertThat(IncidentType.KILLING_OF_CIVILIANS.ucdp(true)).isEqualTo(3);
        assertThat(IncidentType.KILLING_OF_CIVILIANS.ucdp(false)).isEqualTo(3);
    }

    @Test
    void aStepOfTheProcessHasNoCodeOfUcdp() {
        assertThat(IncidentType.MEETING.ucdp(true)).isNull();
        assertThat(IncidentType.MEETING.violent()).isFalse();
    }

    @Test
    void whatNamesPeopleWhoCanBeFoundIsNeverPublic() {
        assertThat(Arrays.stream(IncidentType.values()).filter(it -> it.floor() != Sensitivity.PUBLIC))
                .containsExactlyInAnyOrder(
                        IncidentType.ABDUCTION,
                        IncidentType.SEXUAL_VIOLENCE,
                        IncidentType.ARREST,
                        IncidentType.RELEASE,
                        IncidentType.KILLING_OF_CIVILIANS);
    }
}
