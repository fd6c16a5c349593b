package org.suivi.e2e.badinput.kinds;

import java.util.ArrayList;
import java.util.List;
import org.suivi.e2e.badinput.Ask;

/** Pages of lists: cursors that were made up, changed, or given for something else; limits and counts out of bounds. */
final class PageKinds {

    private final Ground ground;
    private final List<Kind> kinds = new ArrayList<>();

    PageKinds(Ground ground) {
        this.ground = ground;
    }

    List<Kind> all() {
        cursors();
        feed();
        limits();
        return kinds;
    }

    private void cursors() {
        String mine = ground.cursor("/actors?limit=1", ground.reader());
        char last = mine.charAt(mine.length() - 1);
        cursor("a cursor that was made up", "/actors?cursor=abc");
        cursor("a cursor that is no base64", "/actors?cursor=%2A%2A%2A");
        cursor(
                "a cursor with a letter changed",
                "/actors?cursor=" + mine.replaceFirst("^.", mine.startsWith("A") ? "B" : "A"));
        cursor(
                "a cursor whose last letter was changed",
                "/actors?cursor=" + mine.substring(0, mine.length() - 1) + next(last));
        cursor("a cursor that breaks off", "/actors?cursor=" + mine.substring(0, mine.length() / 2));
        cursor("a cursor with something behind it", "/actors?cursor=" + mine + "AAAA");
        cursor("a cursor of a list with another filter", "/actors?kind=STATE&cursor=" + mine);
        cursor("a cursor of another list", "/instruments?cursor=" + mine);
        cursor("a cursor of another service", "/incidents?cursor=" + mine);
        cursor("a cursor with another validAt", "/actors?validAt=2001-01-01&cursor=" + mine);
        kinds.add(new Kind("another reader's cursor", Ask.get("/actors?cursor=" + mine), 400, "bad-cursor", "?cursor"));
        parameter("an empty cursor", "/actors?cursor=", "invalid-parameter", "cursor");
        parameter("NUL for a cursor", "/actors?cursor=%00", "invalid-parameter", "cursor");
    }

    private void feed() {
        String since = ground.cursor("/changes?limit=1", ground.reader());
        parameter("a place in the feed that was made up", "/changes?since=12345", "bad-cursor", "since");
        parameter(
                "a place in the feed that breaks off",
                "/changes?since=" + since.substring(0, since.length() - 4),
                "bad-cursor",
                "since");
        parameter("a stream from a place that was made up", "/stream?since=12345", "bad-cursor", "since");
        kinds.add(new Kind(
                "a Last-Event-ID that was made up",
                Ask.get("/stream").by(ground.reader()).header("Last-Event-ID: 12345"),
                400,
                "bad-cursor",
                "?Last-Event-ID"));
    }

    private void limits() {
        limit("a limit of 0", "/actors?limit=0");
        limit("a limit below 0", "/incidents?limit=-1");
        limit("a limit above the highest", "/benchmarks?limit=1001");
        limit("a limit beyond 32 bits", "/instruments?limit=99999999999");
        limit("a limit in words", "/assessments?limit=ten");
        limit("a fraction for a limit", "/areas?limit=1.5");
        limit("a limit with an exponent", "/sources?limit=1e2");
        limit("a limit in Arabic digits", "/licences?limit=%D9%A1%D9%A0");
        limit("a limit of the feed above the highest", "/changes?limit=1001");
        parameter("a count that there is not", "/actors?count=maybe", "invalid-parameter", "count");
    }

    private static char next(char letter) {
        return letter == 'A' ? 'B' : 'A';
    }

    private void cursor(String name, String path) {
        parameter(name, path, "bad-cursor", "cursor");
    }

    private void limit(String name, String path) {
        parameter(name, path, "invalid-parameter", "limit");
    }

    private void parameter(String name, String path, String problem, String parameter) {
        kinds.add(new Kind(name, Ask.get(path).by(ground.reader()), 400, problem, "?" + parameter));
    }
}
