package org.suivi.actors.ucdp;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The 35 columns of a release (22.1), in its order; those that nothing is read from may be missing. */
public enum ActorColumn {
    ACTOR_ID("ActorId", true),
    NAME_DATA("NameData", true),
    NAME_ORIG("NameOrig", true),
    NAME_ORIG_FULL("NameOrigFull", true),
    NAME_ORIG_FULL_ENG("NameOrigFullEng", true),
    NAME_CHANGE("NameChange", true),
    NEW_NAME("NewName", true),
    NEW_NAME_FULL_MOTHER_TONGUE("NewNameFullMotherTongue", true),
    NEW_NAME_FULL_ENG("NewNameFullEng", true),
    ORG("Org", true),
    CONFLICT_ID("ConflictId", false),
    DYAD_ID("DyadId", false),
    PRIMARY_PARTY("PrimaryParty", false),
    OSID("OSID", false),
    OS_COALITION("OSCoalition", false),
    OS_COALITION_ID("OSCoalitionID", false),
    NSID("NSID", false),
    NS_COALITION("NSCoalition", false),
    NS_COALITION_ID("NSCoalitionID", false),
    SPLINTER("Splinter", true),
    NAME_PREV("NamePrev", true),
    ACTOR_ID_PREV("ActorIdPrev", true),
    SPLIT_TEMP("SplitTemp", false),
    NAME_SPLIT_TEMP("NameSplitTemp", false),
    ACTOR_ID_SPLIT_TEMP("ActorIdSplitTemp", false),
    ALLIANCE("Alliance", true),
    NAME_ALLIANCE("NameAlliance", true),
    ACTOR_ID_ALLIANCE("ActorIdAlliance", true),
    JOIN_GROUP("JoinGroup", true),
    GROUP_NAME("GroupName", true),
    ACTOR_ID_GROUP("ActorIdGroup", true),
    LOCATION("Location", true),
    GWNO_LOC("GWNOLoc", true),
    REGION("Region", false),
    VERSION("Version", true);

    private final String header;
    private final boolean needed;

    ActorColumn(String header, boolean needed) {
        this.header = header;
        this.needed = needed;
    }

    /** Its name in the releases. */
    public String header() {
        return header;
    }

    boolean needed() {
        return needed;
    }

    /** Letters and digits alone are compared, since files differ in case, spaces and underscores. */
    static Optional<ActorColumn> named(String header) {
        String plain = plain(header);
        return Arrays.stream(values())
                .filter(column -> plain(column.header).equals(plain))
                .findFirst();
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
