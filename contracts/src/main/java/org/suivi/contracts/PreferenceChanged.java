package org.suivi.contracts;

/**
 * Whether a claim is the preferred one among those that compete with it; told where it is not so by the rule from the start.
 *
 * @param relation the id of the relation that is preferred or not
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param from the actor of whom the claim is made, as in its relation
 * @param to the other actor
 * @param preferred whether it is preferred from now on, whatever its relation's message says
 * @param because RULE, PIN or CYCLE: by the rule, by a person's choice, or since it would close a circle of memberships
 * @param rule the name of the rule
 * @param ruleVersion the version of the rule, counted from 1
 */
@OnlyEverAdded
public record PreferenceChanged(
        String relation,
        int version,
        Claim claim,
        String from,
        String to,
        boolean preferred,
        String because,
        String rule,
        int ruleVersion)
        implements Message {
    public PreferenceChanged {
        Given.required(relation, "relation");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(from, "from");
        Given.required(to, "to");
        Given.required(because, "because");
        Given.required(rule, "rule");
    }

    @Override
    public String type() {
        return "preference.changed.v1";
    }

    @Override
    public String kind() {
        return "preference";
    }

    @Override
    public String id() {
        return relation;
    }

    @Override
    public String key() {
        return relation;
    }

    @Override
    public String topic() {
        return Topics.ACTORS;
    }
}
