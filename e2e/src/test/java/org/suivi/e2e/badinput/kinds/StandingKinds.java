package org.suivi.e2e.badinput.kinds;

import java.util.ArrayList;
import java.util.List;
import org.suivi.e2e.badinput.Ask;

/** Reports that contradict what stands already, or what was taken back. */
final class StandingKinds {

    private final Ground ground;
    private final List<Kind> kinds = new ArrayList<>();

    StandingKinds(Ground ground) {
        this.ground = ground;
    }

    List<Kind> all() {
        String standing = ground.corrected();
        Body other = Body.report().with("/sourceKey", standing).with("/description", "something else");
        post("another report under a key that stands", other, 409, "report-conflict");
        put("a correction with the revision that stands", standing, other.with("/revision", 2), 409, "stale-revision");
        put("a correction with an earlier revision", standing, other.with("/revision", 1), 409, "stale-revision");
        String gone = ground.retracted();
        Body again = Body.report().with("/sourceKey", gone);
        post("a report that was taken back", again, 410, "report-retracted");
        kind("what was taken back, asked for", Ask.get(address(gone)), 410, "gone", "");
        kind("what was taken back, taken back", Ask.of("DELETE", address(gone) + "?reason=x"), 410, "gone", "");
        Body elsewhere = Body.report().with("/sourceKey", "another");
        Ask put = Ask.put(address("bad-input-2"), elsewhere.text());
        kind("a report under the address of another", put, 422, "invalid-input", "#/sourceKey");
        return kinds;
    }

    private void post(String name, Body body, int status, String problem) {
        kind(name, Ask.post("/incidents", body.text()), status, problem, "");
    }

    private void put(String name, String key, Body body, int status, String problem) {
        kind(name, Ask.put(address(key), body.text()), status, problem, "");
    }

    private static String address(String key) {
        return "/sources/minusma-joc/reports/" + key;
    }

    private void kind(String name, Ask ask, int status, String problem, String place) {
        kinds.add(new Kind(name, ask.by(ground.partner()), status, problem, place));
    }
}
