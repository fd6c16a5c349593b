package org.suivi.events.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suivi.events.account.CasualtyGroup;
import org.suivi.events.account.DatePrecision;
import org.suivi.events.account.Harm;
import org.suivi.events.account.IncidentType;
import org.suivi.events.account.Method;
import org.suivi.events.account.ParticipantRole;
import org.suivi.events.location.PlacePrecision;
import org.suivi.events.terms.Sensitivity;

/** The JSON of a report, for the API document; {@link ReportReader} reads it, so that each fault has its place. */
@Schema(name = "Report")
record ReportRequest(
        @Schema(required = true, description = "Code of the registered source")
        String source,

        @Schema(description = "The source's own key; without one every report is a new one", maxLength = 200) @Nullable
        String sourceKey,

        @Schema(description = "The source's own revision, counting up") @Nullable
        Integer revision,

        @Schema(description = "Code of the licence; the source's default if left out") @Nullable
        String licence,

        @Schema(description = "The source's default if left out") @Nullable
        Sensitivity sensitivity,

        @Schema(required = true) IncidentType type,
        @Schema(required = true) Date date,
        @Schema(required = true) Where place,
        @Schema(maxItems = 200) List<Who> participants,
        @Schema(maxItems = 200) List<Harmed> casualties,
        @Nullable Method method,

        @Schema(description = "Codes of instruments that it is alleged to violate", maxItems = 50)
        List<String> violates,

        @Schema(description = "Whether it reports several events as one")
        boolean aggregate,

        @Schema(maxLength = 500) @Nullable String title,
        @Schema(maxLength = 20_000) @Nullable String description,
        @Schema(maxItems = 50) List<String> urls,
        @Nullable Instant collectedAt,

        @Schema(description = "2015, 2015-04, 2015-04-29 or an interval", type = SchemaType.STRING) @Nullable
        LocalDate publishedOn,

        @Schema(description = "The document in which it stands", maxLength = 500) @Nullable
        String citation,

        @Schema(maxLength = 2000) @Nullable String note) {

    @Schema(name = "ReportDate")
    record Date(
            @Schema(required = true) LocalDate from,

            @Schema(description = "`from` if left out") @Nullable
            LocalDate to,

            @Schema(description = "DAY for one day and DAYS for several, if left out; DAY is of one day alone")
            @Nullable
            DatePrecision precision) {}

    @Schema(name = "ReportPlace", description = "At least a point, a name, an area or a country")
    record Where(
            @Schema(minimum = "-90", maximum = "90") @Nullable
            Double lat,

            @Schema(minimum = "-180", maximum = "180") @Nullable
            Double lon,

            @Nullable PlacePrecision precision,
            @Nullable String name,

            @Schema(description = "Name of the division of the first order") @Nullable
            String adm1,

            @Schema(description = "Name of the division of the second order") @Nullable
            String adm2,

            @Schema(description = "ISO 3166-1 alpha-2") @Nullable
            String country,

            @Schema(description = "Code of an area") @Nullable
            String area) {}

    @Schema(name = "ReportParticipant", description = "By name, or by the code of an actor")
    record Who(
            @Nullable String side,
            @Nullable ParticipantRole role,
            @Nullable String name,
            @Nullable String actor) {}

    @Schema(name = "ReportCasualty", description = "low ≤ best ≤ high; those left out are as best")
    record Harmed(
            @Nullable String side,
            @Schema(required = true) CasualtyGroup group,
            @Schema(required = true) Harm harm,
            @Nullable Integer low,
            @Schema(required = true) Integer best,
            @Nullable Integer high,
            @Nullable String nationality) {}
}
