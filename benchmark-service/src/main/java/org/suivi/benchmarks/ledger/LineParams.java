package org.suivi.benchmarks.ledger;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Over which list an instrument is judged, and by whose judgement; declare it as a {@code @BeanParam}. */
public class LineParams {

    @QueryParam("framework")
    @Parameter(description = "That of the default line if it is left out.")
    @Nullable
    String framework;

    @QueryParam("organisation")
    @Parameter(description = "Whose assessments count; that of the default line if it is left out.")
    @Nullable
    String organisation;
}
