package org.suivi.events.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.suivi.events.account.Account;
import org.suivi.events.account.Casualty;
import org.suivi.events.account.CasualtyGroup;
import org.suivi.events.account.DatePrecision;
import org.suivi.events.account.Harm;
import org.suivi.events.account.IncidentType;
import org.suivi.events.account.Method;
import org.suivi.events.account.Participant;
import org.suivi.events.account.ParticipantRole;
import org.suivi.events.account.When;
import org.suivi.events.intake.ReportCommand;
import org.suivi.events.intake.ReportCommand.OnOther;
import org.suivi.events.intake.ReportCommand.Reporter;
import org.suivi.events.intake.ReportOutcome.Fault;
import org.suivi.events.location.Place;
import org.suivi.events.location.PlacePrecision;
import org.suivi.events.terms.Sensitivity;
import org.suivi.history.UncertainDate;
import org.suivi.rest.asof.Dates;

/** Reads a report out of its JSON, and notes all that is wrong with it. */
final class ReportReader {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final int MOST_HARMED = 100_000_000;

    /** The earliest day that is taken for a date and not for a slip. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final LocalDate tomorrow;
    private final Reporter reporter;

    ReportReader(LocalDate today, Reporter reporter) {
        this.tomorrow = today.plusDays(1);
        this.reporter = reporter;
    }

    /**
     * The report, or nothing when there are faults.
     *
     * @param under what the address says already: source and key, null where it does not
     */
    Optional<ReportCommand> read(JsonNode node, String raw, Under under, OnOther onOther, List<Fault> faults) {
        Fields report = Fields.of(node, "", faults);
        if (report == null) {
            return Optional.empty();
        }
        String source = given(report, "source", under.source(), report.read("source", "code", ReportReader::code));
        String sourceKey = given(report, "sourceKey", under.sourceKey(), report.text("sourceKey", 200));
        if (under.source() == null) {
            report.required("source", source);
        }
        Integer revision = report.integer("revision", 0, Integer.MAX_VALUE);
        String licence = report.read("licence", "code", ReportReader::code);
        Sensitivity sensitivity = report.oneOf("sensitivity", Sensitivity.class);
        Instant collectedAt = report.read("collectedAt", "instant", Dates::instant);
        UncertainDate publishedOn = report.read("publishedOn", "date", this::published);
        String citation = report.text("citation", 500);
        report.text("note", 2000);
        Account account = account(report);
        report.refuseOthers();
        if (!faults.isEmpty() || source == null || account == null) {
            return Optional.empty();
        }
        return Optional.of(new ReportCommand(
                source,
                sourceKey,
                revision,
                account,
                licence,
                sensitivity,
                collectedAt,
                publishedOn == null ? null : publishedOn.latest(),
                citation,
                raw,
                List.of(),
                null,
                reporter,
                onOther));
    }

    private static @Nullable String given(
            Fields report, String name, @Nullable String byAddress, @Nullable String byBody) {
        if (byAddress != null && byBody != null && !byAddress.equals(byBody)) {
            report.fault(name, "other-address", "the address names another: " + byAddress);
        }
        return byAddress == null ? byBody : byAddress;
    }

    private @Nullable Account account(Fields report) {
        IncidentType type = report.required("type", report.oneOf("type", IncidentType.class));
        When date = date(report);
        Place place = place(report);
        List<Participant> participants = report.objects("participants", 200, ReportReader::participant);
        List<Casualty> casualties = report.objects("casualties", 200, ReportReader::casualty);
        Method method = report.oneOf("method", Method.class);
        List<String> violates = report.texts("violates", 50, 64, "code", ReportReader::code);
        boolean aggregate = report.flag("aggregate");
        String title = report.text("title", 500);
        String description = report.text("description", 20_000);
        List<String> urls = report.texts("urls", 50, 2000, "url", ReportReader::url);
        if (type == null || date == null || place == null) {
            return null;
        }
        return new Account(
                type,
                date,
                place,
                participants,
                casualties,
                method,
                violates,
                aggregate,
                title,
                description,
                urls,
                null);
    }

    private @Nullable When date(Fields report) {
        Fields date = report.required("date", report.object("date"));
        if (date == null) {
            return null;
        }
        LocalDate from = date.required("from", date.read("from", "date", this::day));
        LocalDate to = date.read("to", "date", this::day);
        DatePrecision precision = date.oneOf("precision", DatePrecision.class);
        date.refuseOthers();
        if (from == null) {
            return null;
        }
        LocalDate last = Objects.requireNonNullElse(to, from);
        if (last.isBefore(from)) {
            date.fault("to", "order", "it must not lie before from");
            return null;
        }
        if (precision == DatePrecision.DAY && !last.equals(from)) {
            date.fault(
                    "to", "precision", "with the precision DAY it is from itself; DAYS or a wider one is for several");
            return null;
        }
        DatePrecision usual = last.equals(from) ? DatePrecision.DAY : DatePrecision.DAYS;
        return new When(from, last, Objects.requireNonNullElse(precision, usual));
    }

    private UncertainDate published(String text) {
        UncertainDate date = UncertainDate.parse(text);
        notInFuture(date.earliest());
        return date;
    }

    private void notInFuture(LocalDate day) {
        if (day.isAfter(tomorrow)) {
            throw new IllegalArgumentException("it lies in the future: nothing later than " + tomorrow + " is taken");
        }
    }

    private LocalDate day(String text) {
        LocalDate day = Dates.date(text);
        notInFuture(day);
        if (day.isBefore(EARLIEST)) {
            throw new IllegalArgumentException("nothing earlier than " + EARLIEST + " is taken");
        }
        return day;
    }

    private static @Nullable Place place(Fields report) {
        Fields place = report.required("place", report.object("place"));
        if (place == null) {
            return null;
        }
        Double lat = place.number("lat", -90, 90);
        Double lon = place.number("lon", -180, 180);
        PlacePrecision precision = place.oneOf("precision", PlacePrecision.class);
        String name = place.text("name", 300);
        String adm1 = place.text("adm1", 300);
        String adm2 = place.text("adm2", 300);
        String country = place.read("country", "country", ReportReader::country);
        String area = place.read("area", "code", ReportReader::code);
        if (lon != null) {
            place.required("lat", lat);
        }
        if (lat != null) {
            place.required("lon", lon);
        }
        if (lat == null && name == null && adm1 == null && adm2 == null && country == null && area == null) {
            place.fault("name", "required", "a point, a name, an area or a country must be given");
        }
        place.refuseOthers();
        PlacePrecision usual = lat != null ? PlacePrecision.EXACT : usualWithoutPoint(name, adm1, adm2);
        return new Place(lat, lon, Objects.requireNonNullElse(precision, usual), name, adm1, adm2, country, area);
    }

    private static PlacePrecision usualWithoutPoint(
            @Nullable String name, @Nullable String adm1, @Nullable String adm2) {
        if (name != null) {
            return PlacePrecision.NEAR;
        }
        if (adm2 != null) {
            return PlacePrecision.ADM2;
        }
        return adm1 != null ? PlacePrecision.ADM1 : PlacePrecision.COUNTRY;
    }

    private static @Nullable Participant participant(Fields fields) {
        String side = fields.text("side", 20);
        ParticipantRole role = fields.oneOf("role", ParticipantRole.class);
        String name = fields.text("name", 500);
        String actor = fields.read("actor", "code", ReportReader::code);
        if (actor == null) {
            fields.required("name", name);
        }
        fields.refuseOthers();
        return new Participant(side, role, name, actor);
    }

    private static @Nullable Casualty casualty(Fields fields) {
        String side = fields.text("side", 20);
        CasualtyGroup group = fields.required("group", fields.oneOf("group", CasualtyGroup.class));
        Harm harm = fields.required("harm", fields.oneOf("harm", Harm.class));
        Integer best = fields.required("best", fields.integer("best", 0, MOST_HARMED));
        Integer low = fields.integer("low", 0, MOST_HARMED);
        Integer high = fields.integer("high", 0, MOST_HARMED);
        String nationality = fields.read("nationality", "country", ReportReader::country);
        fields.refuseOthers();
        if (group == null || harm == null || best == null) {
            return null;
        }
        Casualty casualty = new Casualty(
                side,
                group,
                harm,
                Objects.requireNonNullElse(low, best),
                best,
                Objects.requireNonNullElse(high, best),
                nationality);
        if (!casualty.ordered()) {
            fields.fault("best", "order", "low ≤ best ≤ high is expected");
        }
        return casualty;
    }

    private static String code(String text) {
        if (!CODE.matcher(text).matches()) {
            throw new IllegalArgumentException("a code of letters, digits, '.', '_' and '-' is expected");
        }
        return text;
    }

    private static String country(String text) {
        if (!COUNTRY.matcher(text).matches()) {
            throw new IllegalArgumentException("a country is told by two capital letters, as ISO 3166-1 has them");
        }
        return text;
    }

    private static String url(String text) {
        try {
            String scheme = URI.create(text).getScheme();
            if (scheme != null && scheme.toLowerCase(Locale.ROOT).matches("https?")) {
                return text;
            }
        } catch (IllegalArgumentException e) {
            // said below, as for another scheme
        }
        throw new IllegalArgumentException("an address that begins with http:// or https:// is expected");
    }

    /** What the address of a request says already. */
    record Under(@Nullable String source, @Nullable String sourceKey) {
        static final Under NOTHING = new Under(null, null);
    }
}
