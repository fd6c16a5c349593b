package org.suivi.e2e.badinput.round;

import java.util.ArrayList;
import java.util.List;
import org.suivi.e2e.badinput.Answer;
import org.suivi.e2e.badinput.Ask;
import org.suivi.e2e.badinput.Verdict;

/**
 * One thing wrong in one request.
 *
 * @param what the operation, and what is wrong with it
 * @param refused whether it has to be refused; otherwise it may be answered too
 * @param place where the refusal has to say that it is, or above or below that; empty where that is open
 */
record Trial(String what, Ask ask, boolean refused, String place) {

    private static final int BAD = 400;

    List<String> complaints(Answer answer) {
        List<String> complaints = new ArrayList<>();
        if (answer.status() >= BAD || answer.status() < 200 || refused) {
            complaints.addAll(Verdict.of(answer));
        }
        if (complaints.isEmpty()
                && !place.isEmpty()
                && Verdict.places(answer).stream().noneMatch(this::isNear)) {
            complaints.add("told at " + Verdict.places(answer) + " instead of " + place);
        }
        return complaints.stream()
                .map(each -> what + ": " + each + " (" + answer.status() + " " + answer.body() + ")")
                .toList();
    }

    private boolean isNear(String told) {
        return told.equals(place) || told.startsWith(place + "/") || place.startsWith(told + "/");
    }
}
