package org.suivi.actors.lineage;

import java.util.List;
import org.suivi.actors.preference.LastPublished;
import org.suivi.actors.relation.RelationType;
import org.suivi.history.Validity.Certainty;
import org.suivi.rest.asof.AsOfView;

/**
 * Who there was on the day, and who stood how to whom.
 *
 * @param leftOut how many actors there were beyond the limit, with what leads to them
 */
record GraphView(RuleView rule, AsOfView asOf, List<NodeView> nodes, List<EdgeView> edges, int leftOut) {

    GraphView(AsOfView asOf, List<NodeView> nodes, List<EdgeView> edges, int leftOut) {
        this(new RuleView(LastPublished.NAME, LastPublished.VERSION), asOf, nodes, edges, leftOut);
    }

    /** The rule by which one of several claims on an edge is preferred. */
    record RuleView(String name, int version) {}

    /**
     * @param certainty POSSIBLE where the day lies within an unsure end
     * @param claims how many claims there are on the same pair, preferred or not
     */
    record EdgeView(RelationType type, String from, String to, Certainty certainty, int claims, ClaimView relation) {}
}
