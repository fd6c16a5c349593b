package org.suivi.events.sources;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.suivi.events.organisations.Organisation;
import org.suivi.history.By;
import org.suivi.history.Draft;
import org.suivi.history.Outcome;
import org.suivi.history.Recording;
import org.suivi.history.Register;
import org.suivi.history.VersionTable;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.problems.ProblemException;

/** Registers and corrects sources, each of an organisation and under a licence that are registered. */
@ApplicationScoped
class KeepSources {
    private final Register<Source> register;
    private final VersionTable<Organisation> organisations;
    private final VersionTable<Licence> licences;
    private final RegisteredSources registered;

    KeepSources(
            Register<Source> register,
            VersionTable<Organisation> organisations,
            VersionTable<Licence> licences,
            RegisteredSources registered) {
        this.register = register;
        this.organisations = organisations;
        this.licences = licences;
        this.registered = registered;
    }

    /** @throws ProblemException 422 when the organisation or the licence is not registered */
    Outcome<Source> create(String code, Draft<Source> draft, By by) {
        Outcome<Source> outcome =
                register.create(code, draft, by, recording -> requireRegistered(recording, draft.body()));
        registered.written();
        return outcome;
    }

    /** @throws ProblemException 422 when the organisation or the licence is not registered */
    Outcome<Source> correct(String code, Draft<Source> draft, By by, int expectedVersion) {
        Outcome<Source> outcome = register.correct(
                code, draft, by, expectedVersion, recording -> requireRegistered(recording, draft.body()));
        registered.written();
        return outcome;
    }

    private void requireRegistered(Recording recording, Source source) {
        List<InputError> errors = new ArrayList<>();
        if (isMissing(organisations, recording.handle(), source.organisation())) {
            errors.add(InputError.at("/organisation", "unknown", "the code of a registered organisation is expected"));
        }
        if (isMissing(licences, recording.handle(), source.licence())) {
            errors.add(InputError.at("/licence", "unknown", "the code of a registered licence is expected"));
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(CommonProblem.INVALID_INPUT, "The source names what is not registered.", errors);
        }
    }

    private static <T> boolean isMissing(VersionTable<T> table, Handle handle, String code) {
        return table.current(handle, code)
                .filter(version -> !version.retracted())
                .isEmpty();
    }
}
