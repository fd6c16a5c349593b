package org.suivi.actors.reconcile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The results of a batch, each under the id of its query. */
@Schema(type = SchemaType.OBJECT, additionalProperties = ResultView.class)
record ResultsView(@JsonValue @Schema(hidden = true) Map<String, ResultView> results) {}
