package org.suivi.actors.suggestion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.extension.PropertyView;

/**
 * Properties by which a table can be extended (W3C Reconciliation 0.2, section 7.2).
 *
 * @param type as it was asked for
 * @param limit as it was asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProposalsView(
        List<PropertyView> properties,
        @Nullable String type,
        @Nullable Integer limit) {}
