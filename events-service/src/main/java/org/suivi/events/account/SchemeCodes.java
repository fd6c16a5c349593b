package org.suivi.events.account;

import org.jspecify.annotations.Nullable;

/** The incident in others' schemes: ACLED's sub-event type and UCDP's type of violence. */
public record SchemeCodes(@Nullable String acled, @Nullable Integer ucdp) {}
