package org.suivi.actors.ftm;

/**
 * The ids of entities, the same in every export. FollowTheMoney takes letters, digits, {@code .} and {@code -}, a letter or digit first
 * and last; our codes have {@code _} too, and may end in any of these.
 */
final class FtmIds {

    private FtmIds() {}

    static String ofActor(String code) {
        return "suivi-actor-" + written(code);
    }

    static String ofRelation(String id) {
        return "suivi-relation-" + id;
    }

    static String ofListing(String id) {
        return "suivi-listing-" + id;
    }

    /** No two codes are written the same: {@code -} itself is put in other words where it could be taken for the sign of it. */
    private static String written(String code) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            char letter = code.charAt(i);
            boolean last = i == code.length() - 1;
            if (letter == '_') {
                written.append("-5f");
            } else if (letter == '-' && (last || isTakenForASign(code, i + 1))) {
                written.append("-2d");
            } else if (letter == '.' && last) {
                written.append("-2e");
            } else {
                written.append(letter);
            }
        }
        return written.toString();
    }

    private static boolean isTakenForASign(String code, int at) {
        return code.startsWith("5f", at) || code.startsWith("2d", at) || code.startsWith("2e", at);
    }
}
