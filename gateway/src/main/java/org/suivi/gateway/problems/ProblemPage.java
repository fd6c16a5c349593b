package org.suivi.gateway.problems;

import java.util.regex.Pattern;

/** Renders what pages about problems are written in: headings, paragraphs, lists and code of Markdown, and no HTML. */
final class ProblemPage {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\(([a-z0-9/.#-]+?)(\\.md)?\\)");

    private final StringBuilder html = new StringBuilder();
    private String open = "";

    private ProblemPage() {}

    static String html(String markdown) {
        ProblemPage page = new ProblemPage();
        boolean verbatim = false;
        for (String line : markdown.lines().toList()) {
            if (line.startsWith("```")) {
                page.in(verbatim ? "" : "pre");
                verbatim = !verbatim;
            } else if (verbatim) {
                page.html.append(escape(line)).append('\n');
            } else {
                page.line(line.strip());
            }
        }
        page.in("");
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>%s</title></head><body><main>
                %s</main></body></html>
                """.formatted(escape(title(markdown)), page.html);
    }

    private void line(String line) {
        if (line.isEmpty()) {
            in("");
        } else if (line.startsWith("#")) {
            in("");
            int level = Math.min(6, line.indexOf(' '));
            html.append("<h%d>%s</h%d>%n".formatted(level, inline(line.substring(level + 1)), level));
        } else if (line.startsWith("- ")) {
            in("ul");
            html.append("<li>").append(inline(line.substring(2))).append('\n');
        } else {
            if (open.isEmpty()) {
                in("p");
            }
            html.append(inline(line)).append('\n');
        }
    }

    private void in(String element) {
        if (!element.equals(open)) {
            if (!open.isEmpty()) {
                html.append("</").append(open).append(">\n");
            }
            if (!element.isEmpty()) {
                html.append('<').append(element).append('>');
            }
            open = element;
        }
    }

    private static String title(String markdown) {
        return markdown.lines()
                .filter(line -> line.startsWith("# "))
                .findFirst()
                .map(line -> line.substring(2))
                .orElse("A problem");
    }

    private static String inline(String text) {
        String escaped = escape(text);
        String coded = CODE.matcher(escaped).replaceAll("<code>$1</code>");
        String stressed = STRONG.matcher(coded).replaceAll("<strong>$1</strong>");
        return LINK.matcher(stressed).replaceAll("<a href=\"$2\">$1</a>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
