package org.suivi.e2e.badinput.kinds;

import java.util.ArrayList;
import java.util.List;
import org.suivi.e2e.badinput.Ask;

/** Frameworks, benchmarks, indicators, figures and assessments that contradict themselves, or what there is. */
final class BenchmarkKinds {

    private static final String INVALID = "invalid-input";

    private final Ground ground;
    private final List<Kind> kinds = new ArrayList<>();

    BenchmarkKinds(Ground ground) {
        this.ground = ground;
    }

    List<Kind> all() {
        references();
        waiting();
        scores();
        reviews();
        return kinds;
    }

    private void references() {
        String framework = "{'code': 'f1', 'instrument': 'nowhere', 'organisation': 'suivi-editors', 'name': 'x',"
                + " 'unit': 'COMMITMENT', 'scale': '0-3', 'period': 'YEAR'}";
        edit("a framework of no instrument", "/frameworks", framework, 422, INVALID, "#/instrument");
        String benchmark = "{'code': 'b1', 'framework': 'nowhere', 'statement': 'x', 'theme': 'DECENTRALIZATION',"
                + " 'shape': 'DELIVERABLE', 'nature': 'COMMITMENT'}";
        edit("a benchmark of no framework", "/benchmarks", benchmark, 422, INVALID, "#/framework");
        String indicator = "{'code': 'i1', 'benchmark': 'nowhere', 'name': 'x', 'unit': 'x', 'direction': 'UP'}";
        edit("an indicator of no benchmark", "/indicators", indicator, 422, INVALID, "#/benchmark");
        String act = "{'actor': 'CMA', 'act': 'SHRUGGED', 'date': '2015-05-15'}";
        edit("an act that there is not", "/instruments/mali-2015/signatures", act, 400, "unreadable-value", "#/act");
        String figure = "{'organisation': 'kroc-pam', 'measure': 'X', 'value': 'much', 'date': '2016-01-01'}";
        String figures = "/instruments/mali-2015/published-figures";
        edit("a figure in words", figures, figure, 400, "unreadable-value", "#/value");
    }

    private void waiting() {
        String itself = "{'type': 'REQUIRES', 'on': 'mali-2015.c10', 'reason': 'x'}";
        String first = "/benchmarks/mali-2015.c10/dependencies";
        edit("a benchmark that waits for itself", first, itself, 409, "dependency-cycle", "");
        String back = "{'type': 'REQUIRES', 'on': 'mali-2015.c05', 'reason': 'x'}";
        String second = "/benchmarks/mali-2015.c04/dependencies";
        edit("benchmarks that wait for each other", second, back, 409, "dependency-cycle", "");
    }

    private void scores() {
        assess("a score above the scale", "'score': 4", 422, INVALID, "#/score");
        assess("a score between two", "'score': 1.5", 422, INVALID, "#/score");
        assess("a score in words", "'score': 'good'", 422, INVALID, "#/score");
        assess("a viability that there is not", "'viability': 'MAYBE'", 400, "unreadable-value", "#/viability");
        String reversed = "'score': 2, 'period': {'from': '2019-12-31', 'to': '2019-01-01'}";
        assess("a period of judgement that ends before it begins", reversed, 422, INVALID, "#/period/to");
        String never = "'score': 2, 'period': {'from': '2019-02-30', 'to': '2019-12-31'}";
        assess("a period of a day that there is not", never, 400, "unreadable-value", "#/period/from");
        String again = "'score': 2, 'period': {'from': '2023-03-10', 'to': '2023-04-10'}";
        assess("days that were assessed already", again, 409, "period-overlaps", "");
    }

    private void reviews() {
        Ask early =
                Ask.of("POST", "/assessments/" + ground.draft() + "/approve").by(ground.reviewerElse());
        kinds.add(new Kind("a draft approved before it was submitted", early, 409, "review-state", ""));
        Ask silent = Ask.post("/assessments/" + ground.assessment() + "/return", "{}")
                .by(ground.reviewerElse());
        kinds.add(new Kind("an assessment returned without a word", silent, 422, INVALID, "#/reason"));
    }

    private void assess(String name, String fields, int status, String problem, String place) {
        String period = fields.contains("period") ? "" : "'period': {'from': '2022-01-01', 'to': '2022-12-31'}, ";
        String body = "{'organisation': 'suivi-editors', 'attribution': 'READ_BY_EDITORS', 'confidence': 'H',"
                + " 'narrative': 'x', " + period + fields + "}";
        Ask ask = Ask.post("/benchmarks/mali-2015.c10/assessments", Body.quoted(body));
        kinds.add(new Kind(name, ask.by(ground.monitor()), status, problem, place));
    }

    private void edit(String name, String path, String body, int status, String problem, String place) {
        Ask ask = Ask.post(path, Body.quoted(body)).by(ground.editor());
        kinds.add(new Kind(name, ask, status, problem, place));
    }
}
