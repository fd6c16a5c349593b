package org.suivi.actors.ftm;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.Actor;
import org.suivi.actors.actor.ActorKind;
import org.suivi.actors.classification.Classification;
import org.suivi.actors.externalid.ExternalIdClaim;
import org.suivi.actors.ftm.FtmEntityView.Making;
import org.suivi.actors.listing.Listing;
import org.suivi.actors.name.Name;
import org.suivi.actors.portrait.Portrait;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity.Certainty;
import org.suivi.history.Version;

/** An actor as {@code Organization}, {@code PublicBody} or {@code Person}, and its listings as {@code Sanction}. */
public final class FtmActor {

    private static final Pattern WIKIDATA = Pattern.compile("Q\\d+");
    private static final String OF_THE_COUNCIL = "un-";

    private final Portrait of;
    private final LocalDate day;
    private final boolean ever;

    public FtmActor(Portrait of, LocalDate day, boolean ever) {
        this.of = of;
        this.day = day;
        this.ever = ever;
    }

    /** The actor itself. */
    public FtmEntityView entity() {
        Actor actor = of.actor().body();
        Making making = new Making(schema(actor.kind()));
        of.names().forEach(name -> put(making, name));
        if (!making.has("name")) {
            making.put("name", of.label());
        }
        making.put("keywords", actor.kind().name()).put("description", actor.description());
        if (actor.country() != null) {
            making.put("country", actor.country().toLowerCase(Locale.ROOT));
        }
        lifetime(making, actor);
        held(of.externalIds()).forEach(id -> put(making, id.body()));
        held(of.classifications()).forEach(each -> making.put("classification", said(each.body())));
        making.put("notes", actor.note());
        of(making, of.actor().provenance(), "notes");
        List<String> referents = of.merged().stream().map(FtmIds::ofActor).toList();
        return making.made(FtmIds.ofActor(of.code()), of.label(), referents);
    }

    /** Its entries on lists. */
    public Stream<FtmEntityView> sanctions() {
        return held(of.listings()).map(this::sanction);
    }

    static String schema(ActorKind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case STATE, STATE_FORCE, FOREIGN_FORCE -> "PublicBody";
            default -> "Organization";
        };
    }

    // acronyms stand among the weak names too, since FollowTheMoney has had its abbreviations for few years only
    private void put(Making making, Version<Name> name) {
        String text = name.body().text();
        if (isOver(name)) {
            making.put("previousName", text);
            return;
        }
        if (name.validity().on(day) == Certainty.NO && !ever) {
            return;
        }
        boolean weak = name.body().strength() == Name.Strength.WEAK;
        switch (name.body().kind()) {
            case OFFICIAL -> making.put(weak ? "weakAlias" : "name", text);
            case ACRONYM -> making.put("abbreviation", text).put("weakAlias", text);
            case FORMER -> making.put("previousName", text);
            case ALIAS, TRANSLITERATION -> making.put(weak ? "weakAlias" : "alias", text);
        }
        Provenance provenance = name.provenance();
        if (provenance.citation() != null) {
            making.put("notes", "Name “" + text + "”: " + provenance.citation());
        }
    }

    private boolean isOver(Version<Name> name) {
        UncertainDate to = name.validity().to();
        return to != null && day.isAfter(to.latest());
    }

    private static void lifetime(Making making, Actor actor) {
        boolean person = actor.kind() == ActorKind.PERSON;
        making.put(person ? "birthDate" : "incorporationDate", Ends.date(actor.founded()))
                .put(person ? "deathDate" : "dissolutionDate", Ends.date(actor.ended()))
                .put("notes", Ends.interval("It began", actor.founded()))
                .put("notes", Ends.interval("It ended", actor.ended()));
    }

    private static void put(Making making, ExternalIdClaim id) {
        if (id.scheme().equals("wikidata") && WIKIDATA.matcher(id.value()).matches()) {
            making.put("wikidataId", id.value());
        }
        making.put(
                "notes",
                "External id " + id.scheme() + ":" + id.value() + (id.note() == null ? "" : " (" + id.note() + ")"));
    }

    private static String said(Classification classification) {
        return classification.category() + " (by " + classification.by() + ")";
    }

    private FtmEntityView sanction(Version<Listing> version) {
        Listing listing = version.body();
        boolean councils = listing.regime().startsWith(OF_THE_COUNCIL);
        Making making = new Making("Sanction")
                .put("entity", FtmIds.ofActor(of.code()))
                .put("authority", councils ? "United Nations Security Council" : listing.regime())
                .put("program", listing.regime())
                .put("authorityId", listing.reference())
                .put("unscId", councils ? listing.reference() : null)
                .put("listingDate", Ends.date(version.validity().from()))
                .put("startDate", Ends.date(version.validity().from()))
                .put("endDate", Ends.date(version.validity().to()))
                .put("description", Ends.interval("It began", version.validity().from()))
                .put("description", Ends.interval("It ended", version.validity().to()))
                .put("description", listing.note())
                .put("recordId", version.id());
        of(making, version.provenance(), "description");
        return making.made(FtmIds.ofListing(version.id()), listing.regime() + " " + listing.reference(), List.of());
    }

    private <T> Stream<Version<T>> held(List<Version<T>> claims) {
        return claims.stream().filter(each -> ever || each.validity().on(day) != Certainty.NO);
    }

    /** Where it is from: the source, the document, and since when that is public. */
    static void of(Making making, Provenance provenance, String text) {
        making.put("publisher", provenance.source());
        String citation = provenance.citation();
        if (citation != null) {
            making.put(text, "Citation: " + citation);
            making.put("sourceUrl", isAddress(citation) ? citation : null);
        }
        if (provenance.publishedOn() != null) {
            making.put(text, "Public since " + provenance.publishedOn() + ".");
        }
    }

    private static boolean isAddress(@Nullable String citation) {
        return citation != null && citation.matches("https?://[^\\s;]+");
    }
}
