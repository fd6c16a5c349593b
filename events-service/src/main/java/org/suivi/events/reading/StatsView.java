package org.suivi.events.reading;

import java.util.List;
import java.util.Map;
import org.suivi.rest.asof.AsOfView;

/** Incidents counted: each item names its group (null where it is not known) and its measures. */
public record StatsView(List<String> groupBy, List<String> measures, List<Map<String, Object>> items, AsOfView asOf) {}
