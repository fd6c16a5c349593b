package org.suivi.contracts;

/**
 * A version of the list of units by which an organisation judges an instrument.
 *
 * @param code the immutable code of the framework
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param instrument the instrument judged
 * @param organisation who made it
 * @param name what it is called
 * @param unit COMMITMENT, PROVISION or TASK
 * @param scale the scores that it gives, such as 0-3
 * @param period YEAR, QUARTER or MONTH: how often it judges
 */
@OnlyEverAdded
public record FrameworkChanged(
        String code,
        int version,
        Claim claim,
        String instrument,
        String organisation,
        String name,
        String unit,
        String scale,
        String period)
        implements Message {
    public FrameworkChanged {
        Given.required(code, "code");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(instrument, "instrument");
        Given.required(organisation, "organisation");
        Given.required(name, "name");
        Given.required(unit, "unit");
        Given.required(scale, "scale");
        Given.required(period, "period");
    }

    @Override
    public String type() {
        return "framework.changed.v1";
    }

    @Override
    public String kind() {
        return "framework";
    }

    @Override
    public String id() {
        return code;
    }

    @Override
    public String key() {
        return code;
    }

    @Override
    public String topic() {
        return Topics.BENCHMARKS;
    }
}
