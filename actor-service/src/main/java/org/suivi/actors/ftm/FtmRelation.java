package org.suivi.actors.ftm;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.suivi.actors.ftm.FtmEntityView.Making;
import org.suivi.actors.preference.Because;
import org.suivi.actors.preference.Circle;
import org.suivi.actors.preference.LastPublished;
import org.suivi.actors.preference.RelationClaim;
import org.suivi.actors.preference.Standing;
import org.suivi.actors.relation.RelationType;

/**
 * A claim between two actors as {@code Membership} or {@code Succession}, and as {@code UnknownLink} where the model has no schema
 * that says no more than the claim: who split off succeeds nobody, and who belongs to a person is no member.
 */
public final class FtmRelation {

    private final RelationClaim claim;
    private final Standing standing;
    private final Map<String, String> schemata;

    /** @param schemata of both actors, by code */
    public FtmRelation(RelationClaim claim, Standing standing, Map<String, String> schemata) {
        this.claim = claim;
        this.standing = standing;
        this.schemata = schemata;
    }

    /**
     * The entity.
     *
     * @param held how sure it is that it held on the day; empty where no day was asked for
     * @param against how many claims are not preferred in this one's place
     */
    public FtmEntityView entity(List<String> held, long against) {
        Making making = between()
                .put("role", claim.type())
                .put("role", extent())
                .put("status", held)
                .put("status", standing.preferred() ? List.of() : List.of("NOT_PREFERRED"))
                .put("startDate", Ends.date(claim.validity().from()))
                .put("endDate", Ends.date(claim.validity().to()))
                .put("description", Ends.interval("It began", claim.validity().from()))
                .put("description", Ends.interval("It ended", claim.validity().to()))
                .put("description", claim.note())
                .put("description", rivals(against))
                .put("recordId", claim.id());
        FtmActor.of(making, claim.provenance(), "description");
        String caption = claim.from() + " " + claim.type() + " " + claim.to();
        return making.made(FtmIds.ofRelation(claim.id()), caption, List.of());
    }

    private Making between() {
        String from = FtmIds.ofActor(claim.from());
        String to = FtmIds.ofActor(claim.to());
        boolean toPerson = "Person".equals(schemata.get(claim.to()));
        return switch (RelationType.valueOf(claim.type())) {
            case MEMBER_OF ->
                toPerson
                        ? link(from, to)
                        : new Making("Membership").put("member", from).put("organization", to);
            case SUCCEEDS, RENAMED_FROM -> succession(to, from);
            case MERGED_INTO -> succession(from, to);
            default -> link(from, to);
        };
    }

    private static Making succession(String before, String after) {
        return new Making("Succession").put("predecessor", before).put("successor", after);
    }

    private static Making link(String from, String to) {
        return new Making("UnknownLink").put("subject", from).put("object", to);
    }

    private List<String> extent() {
        if (claim.extent().equals("WHOLE")) {
            return List.of();
        }
        return List.of(claim.wing() == null ? claim.extent() : claim.extent() + ": " + claim.wing());
    }

    private List<String> rivals(long against) {
        Stream<String> told = against == 0
                ? Stream.of()
                : Stream.of("Claims that compete with it and are not preferred: " + against + ".");
        return Stream.concat(told, Stream.of(why()).filter(text -> !text.isEmpty()))
                .toList();
    }

    private String why() {
        Circle circle = standing.circle();
        if (standing.preferred()) {
            return standing.because() == Because.PIN ? "Preferred by a person." : "";
        }
        if (circle != null) {
            return "Not preferred: it would close the circle " + circle + ".";
        }
        String by = standing.because() == Because.PIN
                ? "a person"
                : "the rule " + LastPublished.NAME + " " + LastPublished.VERSION;
        return "Not preferred: by " + by + " the claim " + standing.instead() + " is.";
    }
}
