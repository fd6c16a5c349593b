package org.suivi.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of an article, a paragraph or a chapter of an instrument.
 *
 * @param code the immutable code of the provision
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param instrument the instrument it stands in
 * @param parent the provision that it is part of
 * @param number its number in the text
 * @param title its title
 * @param text its words
 * @param classifications its place in taxonomies
 */
@OnlyEverAdded
public record ProvisionChanged(
        String code,
        int version,
        Claim claim,
        String instrument,
        @Nullable String parent,
        @Nullable String number,
        String title,
        @Nullable String text,
        List<Classification> classifications)
        implements Message {
    /**
     * A place of a provision in a taxonomy.
     *
     * @param taxonomy the taxonomy
     * @param code the class within it
     */
    @OnlyEverAdded
    public record Classification(String taxonomy, String code) {
        public Classification {
            Given.required(taxonomy, "taxonomy");
            Given.required(code, "code");
        }
    }

    public ProvisionChanged {
        Given.required(code, "code");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(instrument, "instrument");
        Given.required(title, "title");
        classifications = Given.list(classifications);
    }

    @Override
    public String type() {
        return "provision.changed.v1";
    }

    @Override
    public String kind() {
        return "provision";
    }

    @Override
    public String id() {
        return code;
    }

    @Override
    public String key() {
        return instrument;
    }

    @Override
    public String topic() {
        return Topics.BENCHMARKS;
    }
}
