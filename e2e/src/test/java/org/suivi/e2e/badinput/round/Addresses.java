package org.suivi.e2e.badinput.round;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suivi.e2e.badinput.Ask;
import org.suivi.e2e.badinput.Wire;

/** Addresses of what there is: each parameter of a path is the first that the list before it tells of. */
final class Addresses {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final Map<String, String> KNOWN = Map.of(
            "/api/v1/actors/{code}", "CMA",
            "/api/v1/instruments/{code}", "mali-2015",
            "/api/v1/benchmarks/{code}", "mali-2015.c10",
            "/api/v1/dashboard/{instrument}", "mali-2015",
            "/api/v1/sources/{source}", "minusma-joc",
            "/problems/{slug}", "not-found");
    private static final String NOTHING = "00000000-0000-4000-8000-000000000001";

    private final Wire wire;
    private final String key;
    private final Map<String, String> found = new HashMap<>(KNOWN);

    /** @param key of somebody who may see all lists */
    Addresses(Wire wire, String key) {
        this.wire = wire;
        this.key = key;
    }

    /** The template with all parameters filled, the one of this name with this text as it stands. */
    String of(String template, String name, String text) {
        return fill(template, Map.of(name, text));
    }

    String of(String template) {
        return fill(template, Map.of());
    }

    private String fill(String template, Map<String, String> given) {
        Matcher parameters = PARAMETER.matcher(template);
        StringBuilder address = new StringBuilder();
        int last = 0;
        while (parameters.find()) {
            address.append(template, last, parameters.start());
            String name = parameters.group(1);
            String upTo = template.substring(0, parameters.end());
            String real = given.get(name);
            address.append(real != null ? real : real(upTo, address.toString()));
            last = parameters.end();
        }
        return address.append(template.substring(last)).toString();
    }

    private String real(String upTo, String list) {
        String known = found.get(upTo);
        if (known == null) {
            JsonNode first = wire.send(Ask.target("GET", list.substring(0, list.length() - 1))
                            .header("X-API-Key: " + key))
                    .json()
                    .at("/items/0");
            known = encoded(first.path("code").asText(first.path("id").asText(NOTHING)));
            found.put(upTo, known);
        }
        return known;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
