package org.suivi.e2e.badinput.kinds;

import java.util.ArrayList;
import java.util.List;
import org.suivi.e2e.badinput.Ask;

/** Days, instants and clocks that are impossible, reversed, out of bounds, or not written as the API writes them. */
final class TimeKinds {

    private static final String RELATION = """
            {"type": "MEMBER_OF", "from": "GATIA", "to": "CMA", "extent": "SOME", "validFrom": "2014-06", "validTo": "2015",
             "source": "suivi-editors"}
            """;

    private final Ground ground;
    private final List<Kind> kinds = new ArrayList<>();

    TimeKinds(Ground ground) {
        this.ground = ground;
    }

    List<Kind> all() {
        inReports();
        uncertain();
        clocks();
        return kinds;
    }

    private void inReports() {
        report("a day that no calendar has", "/date/from", "2015-02-30", 422);
        report("a 29 February of another year", "/date/from", "2015-02-29", 422);
        report("a thirteenth month", "/date/from", "2015-13-01", 422);
        report("a day of the year 0", "/date/from", "0000-01-01", 422);
        report("a year of five digits", "/date/from", "10000-01-01", 422);
        report("a year before the first", "/date/from", "-2015-04-27", 422);
        report("a day with a time", "/date/from", "2015-04-27T00:00:00Z", 422);
        report("a day with slashes", "/date/from", "27/04/2015", 422);
        report("a day in Arabic digits", "/date/from", "٢٠١٥-٠٤-٢٧", 422);
        report("a number for a day", "/date/from", 1_430_092_800);
        report("an end before its beginning", "/date/to", "2015-04-26", 422);
        report("an instant without a zone", "/collectedAt", "2015-04-27T16:00:00", 422);
        report("an instant in a zone that is too far", "/collectedAt", "2015-04-27T16:00:00+25:00", 422);
        report("a twenty-fifth hour", "/collectedAt", "2015-04-27T25:00:00Z", 422);
        report("a number for an instant", "/collectedAt", 1_430_092_800);
        report("an instant of the year 99999", "/collectedAt", "+99999-01-01T00:00:00Z", 422);
    }

    private void uncertain() {
        relation("an uncertain day in words", "/validFrom", "June 2014", 400, "unreadable-value");
        relation("a month that no year has", "/validFrom", "2014-00", 400, "unreadable-value");
        relation("an interval the wrong way round", "/validFrom", "2015/2014", 400, "unreadable-value");
        relation("a period that ends before it begins", "/validTo", "2013", 422, "invalid-input");
    }

    private void clocks() {
        ask("a validAt that no calendar has", "/actors/CMA?validAt=2015-02-30", "validAt");
        ask("a validAt of five digits", "/actors?validAt=10000-01-01", "validAt");
        ask("an instant for a validAt", "/instruments?validAt=2015-06-20T00:00:00Z", "validAt");
        ask("an empty validAt", "/benchmarks?validAt=", "validAt");
        ask("two validAts", "/incidents?validAt=2015-01-01&validAt=2016-01-01", "validAt");
        ask("a day for a knownAt", "/actors?knownAt=2015-06-20", "knownAt");
        ask("a knownAt without a zone", "/incidents?knownAt=2015-06-20T00:00:00", "knownAt");
        ask("a knownAt in a zone that is too far", "/benchmarks?knownAt=2015-06-20T00:00:00%2B25:00", "knownAt");
        ask("a knownAt whose plus is a space", "/benchmarks?knownAt=2015-06-20T00:00:00+02:00", "knownAt");
        ask("a knownAt in words", "/benchmark-sets?knownAt=yesterday", "knownAt");
        ask("a publishedBy in words", "/frameworks?publishedBy=soon", "publishedBy");
        ask("a validAt of the dashboard in words", "/dashboard/mali-2015?validAt=now", "validAt");
        ask("incidents until before they begin", "/incidents?from=2015-02-01&to=2015-01-01", "to");
        future("/actors?knownAt=9999-12-31T23:59:59Z", "actors");
        future("/incidents?knownAt=2999-01-01T00:00:00Z", "incidents");
        future("/instruments/mali-2015/implementation?knownAt=2999-01-01T00:00:00Z", "implementation");
    }

    private void report(String name, String pointer, Object value) {
        report(name, pointer, value, 400);
    }

    private void report(String name, String pointer, Object value, int status) {
        Ask ask = Ask.post("/incidents", Body.report().with(pointer, value).text())
                .by(ground.partner());
        kinds.add(new Kind(name, ask, status, status == 400 ? "unreadable-value" : "invalid-input", "#" + pointer));
    }

    private void relation(String name, String pointer, String value, int status, String problem) {
        Ask ask = Ask.post("/relations", Body.of(RELATION).with(pointer, value).text())
                .by(ground.editor());
        kinds.add(new Kind(name, ask, status, problem, "#" + pointer));
    }

    private void ask(String name, String path, String parameter) {
        kinds.add(new Kind(name, Ask.get(path).by(ground.reader()), 400, "invalid-parameter", "?" + parameter));
    }

    private void future(String path, String of) {
        kinds.add(new Kind(
                "a knownAt to come, of " + of, Ask.get(path).by(ground.reader()), 422, "future-clock", "?knownAt"));
    }
}
