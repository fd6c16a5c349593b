package org.suivi.actors.match;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.likeness.Comparison;
import org.suivi.actors.likeness.Likeness;
import org.suivi.actors.likeness.NameForm;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity;

/** Scores one actor against a question; the same question and the same names give the same score. */
final class Scoring {

    private static final double DID_NOT_EXIST = -0.35;
    private static final double SHORTLY_AFTER = -0.05;
    private static final double NAME_NOT_BORNE = -0.2;
    private static final double OTHER_COUNTRY = -0.05;
    private static final double OTHER_KIND = -0.15;
    static final double WEAK = -0.1;

    /** The press goes on using a name for a while, and foundings are dated by the declaration. */
    private static final int DAYS_AFTER = 90;

    private static final int DAYS_BEFORE = 31;

    private final Question question;

    Scoring(Question question) {
        this.question = question;
    }

    /** The best that any of the actor's names gives; strong names before weak ones. */
    Candidate score(KnownActor actor) {
        List<NameForm> forms = actor.names().stream().map(KnownName::form).toList();
        Comparison comparison = new Comparison(question.form(), forms);
        return actor.names().stream()
                .map(name -> score(actor, name, comparison.with(name.form())))
                .max(Comparator.comparingDouble(Candidate::score).thenComparing(it -> !it.weak()))
                .orElseGet(() ->
                        new Candidate(actor, actor.code(), true, false, new Explanations(0, 0, 0, 0, 0, 0, 0, 0, 0)));
    }

    private Candidate score(KnownActor actor, KnownName name, Comparison.Alike alike) {
        boolean weak = name.weak() || Likeness.isByFewInitials(alike.name());
        Explanations explanations = new Explanations(
                Explanations.rounded(alike.name()),
                date(actor, name),
                alike.numeral(),
                alike.wing(),
                differs(question.country(), actor.country()) ? OTHER_COUNTRY : 0,
                question.kinds().isEmpty() || question.kinds().contains(actor.kind()) ? 0 : OTHER_KIND,
                weak ? WEAK : 0,
                0,
                0);
        return new Candidate(actor, name.text(), weak, false, explanations);
    }

    private double date(KnownActor actor, KnownName name) {
        LocalDate day = question.date();
        if (day == null) {
            return 0;
        }
        boolean borne = name.validity().on(day) != Validity.Certainty.NO;
        if (borne && isBounded(name.validity())) {
            return 0;
        }
        double existed = existence(actor.existence(), day);
        return borne ? existed : Math.min(existed, NAME_NOT_BORNE);
    }

    private static double existence(Validity existence, LocalDate day) {
        UncertainDate founded = existence.from();
        UncertainDate ended = existence.to();
        if (founded != null && day.isBefore(founded.earliest().minusDays(DAYS_BEFORE))) {
            return DID_NOT_EXIST;
        }
        if (ended != null && day.isAfter(ended.latest())) {
            return day.isAfter(ended.latest().plusDays(DAYS_AFTER)) ? DID_NOT_EXIST : SHORTLY_AFTER;
        }
        return 0;
    }

    private static boolean isBounded(Validity validity) {
        return validity.from() != null || validity.to() != null;
    }

    private static boolean differs(@Nullable Object asked, @Nullable Object known) {
        return asked != null && known != null && !asked.equals(known);
    }
}
