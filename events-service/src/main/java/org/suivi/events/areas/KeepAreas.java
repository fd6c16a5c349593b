package org.suivi.events.areas;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.suivi.events.location.Area;
import org.suivi.events.location.AreaLevel;
import org.suivi.events.location.BadBoundaryException;
import org.suivi.events.location.Boundary;
import org.suivi.events.location.KnownAreas;
import org.suivi.history.By;
import org.suivi.history.Draft;
import org.suivi.history.Outcome;
import org.suivi.history.Recording;
import org.suivi.history.Register;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.problems.ProblemException;

/** Records and corrects areas, each in a coarser one unless it is a country, with a boundary that is sound or none. */
@ApplicationScoped
class KeepAreas {
    private static final Pattern ISO_COUNTRY = Pattern.compile("[A-Z]{2}");

    private final Register<Area> register;
    private final VersionTable<Area> areas;
    private final KnownAreas known;

    KeepAreas(Register<Area> register, VersionTable<Area> areas, KnownAreas known) {
        this.register = register;
        this.areas = areas;
        this.known = known;
    }

    /** @throws ProblemException 422 when the area does not fit to what stands, or its boundary is not sound */
    Outcome<Area> create(String code, Draft<Area> draft, By by) {
        check(code, draft.body());
        Outcome<Area> outcome = register.create(code, draft, by, recording -> checkParent(recording, draft.body()));
        known.written();
        return outcome;
    }

    /** @throws ProblemException 422 when the area does not fit to what stands, or its boundary is not sound */
    Outcome<Area> correct(String code, Draft<Area> draft, By by, int expectedVersion) {
        check(code, draft.body());
        Outcome<Area> outcome =
                register.correct(code, draft, by, expectedVersion, recording -> checkParent(recording, draft.body()));
        known.written();
        return outcome;
    }

    private static void check(String code, Area area) {
        if (area.level() == AreaLevel.COUNTRY && !ISO_COUNTRY.matcher(code).matches()) {
            throw refused("/code", "iso-3166-1", "the code of a country is two capital letters, as in ISO 3166-1");
        }
        if ((area.level() == AreaLevel.COUNTRY) != (area.parent() == null)) {
            throw refused("/parent", "parent", "every area but a country lies in another, and a country in none");
        }
        Map<String, Object> boundary = area.boundary();
        if (boundary != null) {
            checkBoundary(boundary);
        }
    }

    private static void checkBoundary(Map<String, Object> boundary) {
        try {
            Boundary.of(boundary);
        } catch (BadBoundaryException e) {
            throw refused("/boundary" + e.pointer(), e.code(), e.detail());
        }
    }

    private void checkParent(Recording recording, Area area) {
        String parent = area.parent();
        if (parent == null) {
            return;
        }
        Optional<AreaLevel> level = areas.current(recording.handle(), parent)
                .filter(version -> !version.retracted())
                .map(Version::body)
                .map(Area::level);
        if (level.isEmpty()) {
            throw refused("/parent", "unknown", "the code of an area that is there is expected");
        }
        if (level.get().compareTo(area.level()) >= 0) {
            throw refused("/parent", "not-coarser", "an area of a coarser level is expected");
        }
    }

    private static ProblemException refused(String pointer, String code, String expected) {
        return CommonProblem.INVALID_INPUT.because(
                "The area cannot be taken as it is.", InputError.at(pointer, code, expected));
    }
}
