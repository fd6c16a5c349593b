package org.suivi.actors.reconcile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a form of the reconciliation service holds, for the API's document: one of the two. */
record FormRequest(
        @Nullable @Schema(description = "A batch of queries, as JSON: {\"q0\": {\"query\": \"MNLA\"}}.")
        String queries,

        @Nullable
        @Schema(
                description =
                        "Actors and properties, as JSON: {\"ids\": [\"CMA\"], \"properties\": [{\"id\": \"country\"}]}.")
        String extend) {}
