package org.suivi.e2e.badinput.kinds;

import java.util.ArrayList;
import java.util.List;
import org.suivi.e2e.badinput.Ask;

/** Filters and views that cannot be: boxes, circles, codes, methods, groups, panels. */
final class FilterKinds {

    private final String key;
    private final List<Kind> kinds = new ArrayList<>();

    FilterKinds(Ground ground) {
        this.key = ground.reader();
    }

    List<Kind> all() {
        places();
        codes();
        views();
        return kinds;
    }

    private void places() {
        ask("a box of three corners", "/incidents?bbox=1,2,3", "bbox");
        ask("a box of words", "/incidents?bbox=a,b,c,d", "bbox");
        ask("a box whose south is above its north", "/incidents?bbox=0,20,5,10", "bbox");
        ask("a box beyond the pole", "/incidents?bbox=0,0,5,91", "bbox");
        ask("a box of no numbers", "/incidents?bbox=NaN,0,5,10", "bbox");
        ask("a box of infinite numbers", "/incidents?bbox=0,0,1e999,10", "bbox");
        ask("a point of one number", "/incidents?near=15.9&radiusKm=10", "near");
        ask("a point beyond the pole", "/incidents?near=95,0&radiusKm=10", "near");
        ask("a point without a radius", "/incidents?near=15.9,2.4", "radiusKm");
        ask("a radius without a point", "/incidents?radiusKm=10", "near");
        ask("a radius below 0", "/incidents?near=15.9,2.4&radiusKm=-1", "radiusKm");
        ask("a radius larger than the Earth", "/incidents?near=15.9,2.4&radiusKm=99999", "radiusKm");
        ask("a precision of a place that there is not", "/incidents?maxPlacePrecision=8", "maxPlacePrecision");
        ask("a precision of a day that there is not", "/incidents?maxDatePrecision=NOON", "maxDatePrecision");
    }

    private void codes() {
        ask("a type of incident that there is not", "/incidents?type=SKIRMISH", "type");
        ask("fewer than no deaths", "/incidents?minDeaths=-1", "minDeaths");
        ask("a verification that there is not", "/incidents?verification=MAYBE", "verification");
        ask("a group that there is not", "/incidents?casualtyGroup=ALIENS", "casualtyGroup");
        ask("a roll-up that there is not", "/incidents?rollup=yes", "rollup");
        ask("an order that there is not", "/incidents?sort=colour", "sort");
        ask("a kind of actor that there is not", "/actors?kind=ALIENS", "kind");
        ask("incidents of a country that is no code", "/incidents?country=Mali", "country");
        ask("actors of a country that is no code", "/actors?country=Mali", "country");
        ask("a depth that there is not", "/actors/CMA/members?depth=7", "depth");
        ask("an extent that there is not", "/actors/CMA/members?extent=HALF", "extent");
        ask("a direction that there is not", "/actors/CMA/relations?direction=up", "direction");
        ask("a level of areas that there is not", "/areas?level=PLANET", "level");
        ask("a state of assessments that there is not", "/assessments?state=LOST", "state");
        ask("a status of benchmarks that there is not", "/benchmarks?status=late", "status");
        ask("a nature of benchmarks that there is not", "/benchmarks?nature=WISH", "nature");
        ask("a kind of instrument that there is not", "/instruments?kind=NOVEL", "kind");
    }

    private void views() {
        ask("a group of statistics that there is not", "/incidents/stats?groupBy=colour&measure=incidents", "groupBy");
        ask("a measure that there is not", "/incidents/stats?groupBy=year&measure=joy", "measure");
        ask(
                "a method of implementation that there is not",
                "/instruments/mali-2015/implementation?method=GUESS",
                "method");
        ask("a division that there is not", "/instruments/mali-2015/implementation?by=colour", "by");
        ask("an interval that there is not", "/instruments/mali-2015/series?interval=hour", "interval");
        ask("a moment that there is not", "/instruments/mali-2015/composition?at=dawn", "at");
        ask("a language that there is not", "/dashboard/mali-2015?lang=tlh", "lang");
        ask("a panel that there is not", "/dashboard/mali-2015?panels=weather", "panels");
        ask("a framework that is no code", "/dashboard/mali-2015?framework=../../keys", "framework");
        ask(
                "incidents of the dashboard until before they begin",
                "/dashboard/mali-2015?from=2016-01-01&to=2015-01-01",
                "to");
        ask("a kind of change that can be none", "/changes?kinds=UPPER%20CASE", "kinds");
    }

    private void ask(String name, String path, String parameter) {
        kinds.add(new Kind(name, Ask.get(path).by(key), 400, "invalid-parameter", "?" + parameter));
    }
}
