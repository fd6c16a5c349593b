package org.suivi.actors.export;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.Actor;
import org.suivi.actors.actor.NameKind;
import org.suivi.actors.name.Name;
import org.suivi.actors.portrait.Portrait;
import org.suivi.actors.portrait.Ties;
import org.suivi.history.AsOf;
import org.suivi.history.Provenance;
import org.suivi.history.Validity.Certainty;
import org.suivi.history.Version;

/**
 * One actor as a line of a table, as of a day; several texts in a cell are set apart by {@code |}, several codes by a blank.
 *
 * @param name what it is called where it is called by one name
 * @param nameFr its first official name in French
 * @param otherNames all further ones that it bears on the day
 * @param formerNames those that it bore before
 * @param founded as its source gives it: a year, a month, a day or an interval
 * @param memberOf codes of those to which it surely belongs as a whole on the day
 * @param otherMemberships where it belongs in part, or possibly, with what is so
 * @param members codes of those who surely belong to it as a whole
 * @param externalIds what others' lists call it, as {@code scheme:value}
 * @param notPreferred how many claims about it and another compete with one that is preferred on the day
 * @param address where it is read as of the same dates
 */
@JsonPropertyOrder({
    "code",
    "kind",
    "name",
    "nameFr",
    "acronym",
    "otherNames",
    "formerNames",
    "description",
    "country",
    "founded",
    "ended",
    "memberOf",
    "otherMemberships",
    "members",
    "externalIds",
    "listings",
    "classifications",
    "notPreferred",
    "merged",
    "source",
    "citation",
    "publishedOn",
    "note",
    "address"
})
record ActorRow(
        String code,
        String kind,
        String name,
        @Nullable String nameFr,
        @Nullable String acronym,
        String otherNames,
        String formerNames,
        @Nullable String description,
        @Nullable String country,
        @Nullable String founded,
        @Nullable String ended,
        String memberOf,
        String otherMemberships,
        String members,
        String externalIds,
        String listings,
        String classifications,
        long notPreferred,
        String merged,
        @Nullable String source,
        @Nullable String citation,
        @Nullable String publishedOn,
        @Nullable String note,
        String address) {

    static ActorRow of(Portrait of, Ties ties, AsOf asOf) {
        LocalDate day = asOf.validAt();
        Actor actor = of.actor().body();
        Provenance provenance = of.actor().provenance();
        List<Version<Name>> borne = held(of.names(), day);
        String french = french(borne);
        return new ActorRow(
                of.code(),
                actor.kind().name(),
                defused(of.label()),
                french == null ? null : defused(french),
                of.acronym() == null ? null : defused(of.acronym()),
                texts(borne.stream()
                        .filter(each -> each.body().kind() != NameKind.FORMER)
                        .map(each -> each.body().text())
                        .filter(each -> !each.equals(of.label()) && !each.equals(french) && !each.equals(of.acronym()))
                        .toList()),
                texts(of.names().stream()
                        .filter(each -> isFormer(each, day))
                        .map(each -> each.body().text())
                        .toList()),
                actor.description() == null ? null : defused(actor.description()),
                actor.country(),
                text(actor.founded()),
                text(actor.ended()),
                String.join(" ", ties.groups(of.code())),
                texts(ties.otherGroups(of.code())),
                String.join(" ", ties.members(of.code())),
                texts(each(of.externalIds(), day, it -> it.scheme() + ":" + it.value())),
                texts(each(of.listings(), day, it -> it.regime() + " " + it.reference())),
                texts(each(of.classifications(), day, it -> it.category() + " (by " + it.by() + ")")),
                ties.notPreferred(of.code()),
                String.join(" ", of.merged()),
                provenance.source(),
                provenance.citation() == null ? null : defused(provenance.citation()),
                text(provenance.publishedOn()),
                actor.note() == null ? null : defused(actor.note()),
                address(of.code(), asOf));
    }

    private static @Nullable String french(List<Version<Name>> borne) {
        return borne.stream()
                .map(Version::body)
                .filter(name -> name.kind() == NameKind.OFFICIAL && "fr".equals(name.language()))
                .map(Name::text)
                .findFirst()
                .orElse(null);
    }

    private static boolean isFormer(Version<Name> name, LocalDate day) {
        boolean over =
                name.validity().to() != null && day.isAfter(name.validity().to().latest());
        return over || (name.body().kind() == NameKind.FORMER && name.validity().on(day) != Certainty.NO);
    }

    private static <T> List<String> each(List<Version<T>> claims, LocalDate day, Function<T, String> said) {
        return held(claims, day).stream().map(each -> said.apply(each.body())).toList();
    }

    private static <T> List<Version<T>> held(List<Version<T>> claims, LocalDate day) {
        return claims.stream()
                .filter(each -> each.validity().on(day) != Certainty.NO)
                .toList();
    }

    private static String texts(Collection<String> texts) {
        return defused(texts.stream().distinct().collect(Collectors.joining(" | ")));
    }

    private static @Nullable String text(@Nullable Object date) {
        return date == null ? null : date.toString();
    }

    private static String address(String code, AsOf asOf) {
        return "/api/v1/actors/" + code + "?validAt=" + asOf.validAt() + "&knownAt=" + asOf.knownAt()
                + (asOf.publishedBy() == null ? "" : "&publishedBy=" + asOf.publishedBy());
    }

    // a spreadsheet takes what begins so for a formula, and runs it
    private static String defused(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
