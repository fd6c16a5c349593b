package org.suivi.actors.lineage;

import java.util.List;
import org.suivi.actors.preference.LastPublished;
import org.suivi.actors.relation.RelationType;
import org.suivi.history.Validity.Certainty;
import org.suivi.rest.asof.AsOfView;

/**
 * What an actor came out of and what came out of it, by the day asked for.
 *
 * @param rule the rule by which one of several claims on an edge is preferred
 * @param nodes all that are reached, the actor among them, by code
 */
record LineageView(String actor, RuleView rule, AsOfView asOf, List<NodeView> nodes, List<EdgeView> edges) {

    LineageView(String actor, AsOfView asOf, List<NodeView> nodes, List<EdgeView> edges) {
        this(actor, new RuleView(LastPublished.NAME, LastPublished.VERSION), asOf, nodes, edges);
    }

    /** The rule by which it was decided. */
    record RuleView(String name, int version) {}

    /**
     * @param certainty POSSIBLE while it is unsure whether it had come about by the day
     * @param claims all there are on it, the preferred one first
     */
    record EdgeView(RelationType type, String from, String to, Certainty certainty, List<ClaimView> claims) {}
}
