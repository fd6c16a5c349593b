package org.suivi.events.ged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suivi.events.account.Account;
import org.suivi.events.account.Casualty;
import org.suivi.events.account.CasualtyGroup;
import org.suivi.events.account.DatePrecision;
import org.suivi.events.account.Harm;
import org.suivi.events.account.IncidentType;
import org.suivi.events.account.Participant;
import org.suivi.events.account.ParticipantRole;
import org.suivi.events.account.SchemeCodes;
import org.suivi.events.account.When;
import org.suivi.events.location.Place;
import org.suivi.events.location.PlacePrecision;

/**
 * Tells one row as an account of an incident, after UCDP's GED codebook. What the codebook does not say is not added: a
 * side's deaths have one figure there, so its low and high are that figure too.
 */
final class GedMapping {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\";,]+");
    private static final String CIVILIANS = "Civilians";
    private static final String STATE = "Government of ";

    private final GedCells row;

    GedMapping(GedCells row) {
        this.row = row;
    }

    /** The account; of no worth once the cells have an error. */
    Account account() {
        int violence = orElse(needed(GedColumn.TYPE_OF_VIOLENCE, row.whole(GedColumn.TYPE_OF_VIOLENCE, 1, 3)), 1);
        return new Account(
                type(violence),
                date(),
                place(),
                participants(),
                casualties(),
                null,
                List.of(),
                Objects.equals(row.whole(GedColumn.EVENT_CLARITY, 1, 2), 2),
                null,
                description(),
                addresses(),
                new SchemeCodes(null, violence));
    }

    /**
     * State-based (1) and non-state (2) violence is use of armed force between two organised sides, which says that they
     * clashed and not who attacked; one-sided violence (3) is the deliberate killing of civilians.
     */
    private static IncidentType type(int violence) {
        return violence == 3 ? IncidentType.KILLING_OF_CIVILIANS : IncidentType.ARMED_CLASH;
    }

    private When date() {
        LocalDate from = orElse(needed(GedColumn.DATE_START, row.day(GedColumn.DATE_START)), LocalDate.EPOCH);
        LocalDate to = orElse(row.day(GedColumn.DATE_END), from);
        if (to.isBefore(from)) {
            row.error(GedColumn.DATE_END, "ends-before-it-begins", "date_end is before date_start");
        }
        Integer rank = row.whole(GedColumn.DATE_PREC, 1, 5);
        DatePrecision unsaid = from.equals(to) ? DatePrecision.DAY : DatePrecision.LONGER;
        DatePrecision said = rank == null ? unsaid : DatePrecision.ofRank(rank);
        // an event that is known to the day and went on overnight has two of them, and DAY is of one
        return new When(from, to, said == DatePrecision.DAY && !from.equals(to) ? DatePrecision.DAYS : said);
    }

    private Place place() {
        Double lat = row.degrees(GedColumn.LATITUDE, 90);
        Double lon = row.degrees(GedColumn.LONGITUDE, 180);
        if ((lat == null) != (lon == null) && row.errors().isEmpty()) {
            row.error(
                    lat == null ? GedColumn.LATITUDE : GedColumn.LONGITUDE, "missing", "a point has both coordinates");
        }
        Integer rank = row.whole(GedColumn.WHERE_PREC, 1, 7);
        return new Place(
                lat,
                lon,
                rank == null ? PlacePrecision.COUNTRY : PlacePrecision.ofRank(rank),
                row.text(GedColumn.WHERE_COORDINATES),
                row.text(GedColumn.ADM_1),
                row.text(GedColumn.ADM_2),
                country(),
                null);
    }

    private @Nullable String country() {
        String name = row.text(GedColumn.COUNTRY);
        if (name == null) {
            return null;
        }
        return UcdpCountries.code(name).orElseGet(() -> {
            row.warning(GedColumn.COUNTRY, "unknown-country", "no ISO 3166 country is known by the name " + name);
            return null;
        });
    }

    private List<Participant> participants() {
        return Stream.of(
                        participant("A", ParticipantRole.INITIATOR, row.text(GedColumn.SIDE_A)),
                        participant("B", ParticipantRole.TARGET, row.text(GedColumn.SIDE_B)))
                .flatMap(List::stream)
                .toList();
    }

    /** UCDP enters "Civilians" as the other side of one-sided violence; they are no actor. */
    private static List<Participant> participant(String side, ParticipantRole role, @Nullable String name) {
        return name == null || name.equalsIgnoreCase(CIVILIANS)
                ? List.of()
                : List.of(new Participant(side, role, name, null));
    }

    private List<Casualty> casualties() {
        List<Casualty> casualties = new ArrayList<>();
        addSide(casualties, "A", groupOf(GedColumn.SIDE_A), GedColumn.DEATHS_A);
        addSide(casualties, "B", groupOf(GedColumn.SIDE_B), GedColumn.DEATHS_B);
        addSide(casualties, null, CasualtyGroup.CIVILIAN, GedColumn.DEATHS_CIVILIANS);
        addSide(casualties, null, CasualtyGroup.UNKNOWN, GedColumn.DEATHS_UNKNOWN);
        addTotal(casualties);
        return casualties;
    }

    private CasualtyGroup groupOf(GedColumn side) {
        String name = row.text(side);
        if (name == null) {
            return CasualtyGroup.UNKNOWN;
        }
        if (name.equalsIgnoreCase(CIVILIANS)) {
            return CasualtyGroup.CIVILIAN;
        }
        return name.startsWith(STATE) ? CasualtyGroup.STATE_FORCE : CasualtyGroup.ARMED_GROUP;
    }

    private void addSide(List<Casualty> to, @Nullable String side, CasualtyGroup group, GedColumn column) {
        Integer deaths = row.count(column);
        if (deaths != null && deaths > 0) {
            to.add(new Casualty(side, group, Harm.KILLED, deaths, deaths, deaths, null));
        }
    }

    private void addTotal(List<Casualty> to) {
        Integer best = row.count(GedColumn.BEST);
        Integer low = row.count(GedColumn.LOW);
        Integer high = row.count(GedColumn.HIGH);
        if (best == null) {
            row.warning(GedColumn.BEST, "missing", "no estimate of the deaths is given");
            return;
        }
        Casualty total =
                new Casualty(null, CasualtyGroup.TOTAL, Harm.KILLED, orElse(low, best), best, orElse(high, best), null);
        to.add(total);
        if (!total.ordered()) {
            row.warning(
                    total.low() > best ? GedColumn.LOW : GedColumn.HIGH,
                    "bounds-out-of-order",
                    "low " + total.low() + ", best " + best + ", high " + total.high() + " were taken as they stand");
        }
    }

    private @Nullable String description() {
        String text = Stream.of(row.text(GedColumn.WHERE_DESCRIPTION), row.text(GedColumn.SOURCE_HEADLINE))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }

    private List<String> addresses() {
        String sources = row.text(GedColumn.SOURCE_ARTICLE);
        return sources == null
                ? List.of()
                : ADDRESS.matcher(sources)
                        .results()
                        .map(found -> found.group())
                        .distinct()
                        .toList();
    }

    private <T> @Nullable T needed(GedColumn column, @Nullable T value) {
        if (value == null && row.text(column) == null) {
            row.error(column, "missing", "a value is needed");
        }
        return value;
    }

    private static <T> T orElse(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
