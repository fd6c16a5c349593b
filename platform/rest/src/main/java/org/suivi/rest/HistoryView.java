package org.suivi.rest;

import java.util.List;

/** The versions of one thing, the first one first, as far as they were known. */
public record HistoryView<V>(List<HistoryEntry<V>> items, AsOfView asOf) {}
