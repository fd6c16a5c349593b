package org.suivi.actors.suggestion;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What OpenRefine's field with suggestions sends besides what it looks for, since the days of Freebase (its
 * {@code suggest-4_3a.js}); without effect here, and no reason to refuse it.
 */
class WidgetParams {

    @QueryParam("key")
    @Parameter(hidden = true, allowEmptyValue = true)
    @Nullable
    String key;

    @QueryParam("filter")
    @Parameter(hidden = true, allowEmptyValue = true)
    @Nullable
    List<String> filter;

    @QueryParam("spell")
    @Parameter(hidden = true, allowEmptyValue = true)
    @Nullable
    String spell;

    @QueryParam("exact")
    @Parameter(hidden = true, allowEmptyValue = true)
    @Nullable
    String exact;

    @QueryParam("lang")
    @Parameter(hidden = true, allowEmptyValue = true)
    @Nullable
    String lang;

    @QueryParam("scoring")
    @Parameter(hidden = true, allowEmptyValue = true)
    @Nullable
    String scoring;

    @QueryParam("prefixed")
    @Parameter(hidden = true, allowEmptyValue = true)
    @Nullable
    String prefixed;

    @QueryParam("stemmed")
    @Parameter(hidden = true, allowEmptyValue = true)
    @Nullable
    String stemmed;

    @QueryParam("format")
    @Parameter(hidden = true, allowEmptyValue = true)
    @Nullable
    String format;

    @QueryParam("output")
    @Parameter(hidden = true, allowEmptyValue = true)
    @Nullable
    String output;

    @QueryParam("mql_output")
    @Parameter(hidden = true, allowEmptyValue = true)
    @Nullable
    String mqlOutput;
}
