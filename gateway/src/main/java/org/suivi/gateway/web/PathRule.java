package org.suivi.gateway.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a path has to be written, so that the gateway, which decides by it, and a service, which answers to it, read the same: no
 * dot segments, no empty segments, no slash or backslash in disguise, no parameters of a segment, no control characters, nothing
 * but UTF-8.
 */
final class PathRule {

    private static final Pattern DOTS = Pattern.compile("(^|/)(\\.|%2e){1,2}(/|;|$)");
    private static final Pattern DISGUISE = Pattern.compile("%2f|%5c|%25(2f|5c|2e)|%[01][0-9a-f]|%7f|\\\\");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x20\\x7f]");

    private PathRule() {}

    /** Why the path, undecoded, is refused; empty if it is not. */
    static Optional<String> refusal(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        if (lower.contains("//")) {
            return Optional.of("The path has an empty segment.");
        }
        if (DOTS.matcher(lower).find()) {
            return Optional.of("The path has a segment of dots.");
        }
        if (DISGUISE.matcher(lower).find() || CONTROL.matcher(lower).find()) {
            return Optional.of("The path holds an encoded slash, a backslash or a control character.");
        }
        if (path.indexOf(';') >= 0) {
            return Optional.of("The path has a semicolon, which cuts off what follows; write it as %3B.");
        }
        if (!isUtf8(path)) {
            return Optional.of("The path is not ASCII, or what is encoded in it is not UTF-8.");
        }
        return Optional.empty();
    }

    private static boolean isUtf8(String path) {
        try {
            return path.chars().allMatch(letter -> letter < 0x80)
                    && URLDecoder.decode(path, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
        } catch (IllegalArgumentException e) {
            // a percent sign without two digits
            return false;
        }
    }
}
