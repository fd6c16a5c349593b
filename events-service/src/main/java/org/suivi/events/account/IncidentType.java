package org.suivi.events.account;

import org.jspecify.annotations.Nullable;
import org.suivi.events.terms.Sensitivity;

/**
 * What kind of event it was: violence, or a step of the peace process. Beside each stands the nearest sub-event type of ACLED's
 * codebook and, for organised violence, the type of violence of UCDP's GED codebook (1 state-based, 2 non-state, 3 one-sided).
 */
public enum IncidentType {
    ARMED_CLASH("Armed clash", Violence.FIGHTING),
    ATTACK("Attack", Violence.FIGHTING),
    SHELLING("Shelling/artillery/missile attack", Violence.FIGHTING),
    REMOTE_EXPLOSIVE("Remote explosive/landmine/IED", Violence.FIGHTING),
    SUICIDE_ATTACK("Suicide bomb", Violence.FIGHTING),
    AIR_STRIKE("Air/drone strike", Violence.FIGHTING),
    ABDUCTION("Abduction/forced disappearance", Violence.OTHER),
    KILLING_OF_CIVILIANS("Attack", Violence.ONE_SIDED),
    SEXUAL_VIOLENCE("Sexual violence", Violence.OTHER),
    LOOTING("Looting/property destruction", Violence.OTHER),
    PROTEST("Peaceful protest", Violence.NONE),
    RIOT("Violent demonstration", Violence.OTHER),
    ARREST("Arrests", Violence.NONE),
    TERRITORY_CHANGE(null, Violence.NONE),
    BASE_ESTABLISHED("Headquarters or base established", Violence.NONE),
    MEETING(null, Violence.NONE),
    SIGNATURE("Agreement", Violence.NONE),
    WITHDRAWAL(null, Violence.NONE),
    STATEMENT(null, Violence.NONE),
    DECISION(null, Violence.NONE),
    RELEASE(null, Violence.NONE),
    CANTONMENT(null, Violence.NONE),
    DISARMAMENT(null, Violence.NONE),
    PATROL(null, Violence.NONE),
    REDEPLOYMENT(null, Violence.NONE),
    HANDOVER(null, Violence.NONE),
    ELECTION(null, Violence.NONE),
    LEGISLATION(null, Violence.NONE),
    APPOINTMENT(null, Violence.NONE),
    FUNDING(null, Violence.NONE),
    AID_DELIVERY(null, Violence.NONE),
    OTHER("Other", Violence.NONE);

    private enum Violence {
        FIGHTING,
        ONE_SIDED,
        OTHER,
        NONE
    }

    private final @Nullable String acled;
    private final Violence violence;

    IncidentType(@Nullable String acled, Violence violence) {
        this.acled = acled;
        this.violence = violence;
    }

    /** ACLED's nearest sub-event type; null where ACLED has none, or has one only for one direction of it. */
    public @Nullable String acled() {
        return acled;
    }

    /** UCDP's type of violence: fighting is state-based (1) when a state takes part, else non-state (2); null outside its scope. */
    public @Nullable Integer ucdp(boolean stateTakesPart) {
        return switch (violence) {
            case FIGHTING -> stateTakesPart ? 1 : 2;
            case ONE_SIDED -> 3;
            case OTHER, NONE -> null;
        };
    }

    /** Whether it is violence at all, rather than a step of the process. */
    public boolean violent() {
        return violence != Violence.NONE;
    }

    /** The least protection that an incident of this type has, whatever its source says: these name people who can be found. */
    public Sensitivity floor() {
        return switch (this) {
            case ABDUCTION, SEXUAL_VIOLENCE, ARREST, RELEASE, KILLING_OF_CIVILIANS -> Sensitivity.RESTRICTED;
            default -> Sensitivity.PUBLIC;
        };
    }
}
