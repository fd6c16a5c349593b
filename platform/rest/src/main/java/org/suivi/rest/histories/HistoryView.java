package org.suivi.rest.histories;

import java.util.List;
import org.suivi.rest.asof.AsOfView;

/** The versions of one thing, the first one first, as far as they were known. */
public record HistoryView<V>(List<HistoryEntry<V>> items, AsOfView asOf) {}
