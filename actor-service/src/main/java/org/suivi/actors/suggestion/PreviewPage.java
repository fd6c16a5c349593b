package org.suivi.actors.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.suivi.actors.extension.ActorProperty;
import org.suivi.actors.extension.ExtendView.ValueView;

/** A page without scripts and links, of what is known of one actor on a day; every value is escaped. */
final class PreviewPage {

    private final String code;
    private final Map<String, List<ValueView>> values;
    private final LocalDate day;

    PreviewPage(String code, Map<String, List<ValueView>> values, LocalDate day) {
        this.code = code;
        this.values = values;
        this.day = day;
    }

    String html() {
        StringBuilder lines = new StringBuilder();
        line(lines, "", List.of(ActorProperty.ACRONYM, ActorProperty.KIND, ActorProperty.COUNTRY));
        line(lines, "from ", List.of(ActorProperty.FOUNDED));
        line(lines, "until ", List.of(ActorProperty.ENDED));
        line(lines, "", List.of(ActorProperty.DESCRIPTION));
        line(lines, "Called: ", List.of(ActorProperty.OFFICIAL, ActorProperty.ALIAS));
        line(lines, "Belongs to: ", List.of(ActorProperty.MEMBERSHIPS));
        String name = texts(ActorProperty.NAME).stream().findFirst().orElse(code);
        return """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>%1$s</title>
            <style>body{font:14px/1.35 sans-serif;margin:8px}h1{font-size:16px;margin:0 0 4px}p{margin:0 0 4px}small{color:#555}</style>
            </head><body>
            <h1><bdi>%1$s</bdi></h1>
            %2$s<p><small>%3$s · as of %4$s</small></p>
            </body></html>
            """.formatted(escaped(name), lines, escaped(code), day);
    }

    private void line(StringBuilder lines, String before, List<ActorProperty> properties) {
        String text = properties.stream()
                .flatMap(property -> texts(property).stream())
                .map(value -> "<bdi>" + escaped(value) + "</bdi>")
                .collect(Collectors.joining(" · "));
        if (!text.isEmpty()) {
            lines.append("<p>").append(before).append(text).append("</p>\n");
        }
    }

    private List<String> texts(ActorProperty property) {
        return values.getOrDefault(property.id(), List.of()).stream()
                .map(value -> value.name() != null ? value.name() : value.str())
                .filter(text -> text != null)
                .toList();
    }

    private static String escaped(String text) {
        return StringEscapeUtils.escapeXml11(text);
    }
}
