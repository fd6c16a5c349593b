package org.suivi.actors.relation;

import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Where;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;

/** Which relations of an actor are asked for; what is left out does not narrow the list. */
class RelationFilter {

    @QueryParam("type")
    @Nullable
    RelationType type;

    @QueryParam("direction")
    @Parameter(
            description = "`from` the actor, or `to` it.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"from", "to"}))
    @Nullable
    String direction;

    @QueryParam("with")
    @Parameter(description = "The code of the other actor.")
    @Nullable
    String with;

    @QueryParam("extent")
    Relation.@Nullable Extent extent;

    @QueryParam("preferred")
    @Parameter(
            description = "`true`: only those preferred; `false`: only the others.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"true", "false"}))
    @Nullable
    String preferred;

    /** @throws org.suivi.rest.problems.ProblemException 400 for a word that is none of those expected */
    RelationFilter checked() {
        oneOf("direction", direction, "from", "to");
        oneOf("preferred", preferred, "true", "false");
        return this;
    }

    /** The conditions on claims about these codes that may have held on the day asked for, with these others. */
    Where where(Set<String> codes, @Nullable Set<String> others) {
        String[] theirs = others == null ? null : others.toArray(String[]::new);
        return Where.all()
                .and(ends(others != null), "codes", codes.toArray(String[]::new))
                .and("true", "others", theirs)
                .and("type = :type", "type", type == null ? null : type.name())
                .and("extent = :extent", "extent", extent == null ? null : extent.name())
                .and("valid_from <= :validAt AND :validAt < valid_to");
    }

    private String ends(boolean withOthers) {
        String from = "from_actor = ANY (:codes)" + (withOthers ? " AND to_actor = ANY (:others)" : "");
        String to = "to_actor = ANY (:codes)" + (withOthers ? " AND from_actor = ANY (:others)" : "");
        if (direction == null) {
            return "(" + from + ") OR (" + to + ")";
        }
        return direction.equals("from") ? from : to;
    }

    private static void oneOf(String parameter, @Nullable String sent, String first, String second) {
        if (sent != null && !sent.equals(first) && !sent.equals(second)) {
            String expected = "one of " + first + ", " + second + " is expected";
            throw CommonProblem.INVALID_PARAMETER.because(
                    parameter + ": " + expected, InputError.in(parameter, "one-of", expected));
        }
    }
}
