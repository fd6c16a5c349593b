package org.suivi.actors.reconcile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.suivi.actors.extension.TypeView;

/** What the service is and where its parts are (W3C Reconciliation 0.2, section 3.1). */
record ManifestView(
        List<String> versions,
        String name,
        String identifierSpace,
        String schemaSpace,
        List<TypeView> defaultTypes,
        String documentation,
        String logo,
        String serviceVersion,
        UrlView view,
        PreviewView preview,
        SuggestView suggest,
        ExtendView extend,
        int batchSize) {

    static final String PATH = "/reconcile/actors";
    private static final String ID = "{{id}}";

    record UrlView(String url) {}

    record PreviewView(String url, int width, int height) {}

    record SuggestView(PlaceView entity, PlaceView property, PlaceView type) {}

    record ExtendView(
            @JsonProperty("propose_properties") PlaceView proposeProperties,
            @JsonProperty("property_settings") List<SettingView> propertySettings) {}

    record PlaceView(
            @JsonProperty("service_url") String url,
            @JsonProperty("service_path") String path) {}

    record SettingView(
            String name,
            String label,
            String type,

            @JsonProperty("default") String initial,

            @JsonProperty("help_text") String help) {}

    /**
     * The manifest of the service under this address.
     *
     * @param root of the installation, without a slash at the end
     * @param clocks those of the address under which it was asked for
     */
    static ManifestView of(String root, Clocks clocks, String version) {
        String api = root + "/api/v1";
        String here = api + PATH;
        return new ManifestView(
                List.of("0.2"),
                "Suivi: actors" + clocks.told(),
                api + "/actors/",
                api + "/actors",
                TypeView.all(),
                root + "/docs",
                root + "/favicon.svg",
                version,
                new UrlView(clocks.in(api + "/actors/" + ID)),
                new PreviewView(clocks.in(here + "/preview?id=" + ID), 420, 220),
                new SuggestView(
                        new PlaceView(here, clocks.in("/suggest/entity")),
                        new PlaceView(here, clocks.in("/suggest/property")),
                        new PlaceView(here, "/suggest/type")),
                new ExtendView(
                        // OpenRefine puts "?type=" behind it, so nothing else may stand there: these are as of now
                        new PlaceView(here, "/extend/properties"),
                        List.of(new SettingView(
                                "language",
                                "Language",
                                "text",
                                "",
                                "Of names: a language such as fr. All, if empty."))),
                QueryRequest.MOST_QUERIES);
    }
}
