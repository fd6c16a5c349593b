package org.suivi.standalone.secret;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * For whom the first partner's key writes.
 *
 * @param organisation whose reports it brings, and reads exactly
 * @param sources the codes of its sources, with commas between; {@code *} for any
 */
public record FirstPartner(String organisation, String sources) {

    /** The one that a case names in its file {@code partner.properties}; else the operator's own organisation, for any source. */
    public static FirstPartner of(@Nullable Path firstCase, String operator) throws IOException {
        Properties partner = new Properties();
        Path file = firstCase == null ? null : firstCase.resolve("partner.properties");
        if (file != null && Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                partner.load(reader);
            }
        }
        return new FirstPartner(partner.getProperty("organisation", operator), partner.getProperty("sources", "*"));
    }
}
