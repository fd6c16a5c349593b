package org.suivi.actors.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.history.AsOfRequest;

/** The clocks of the service's own address, which go along in the addresses that it names. */
record Clocks(AsOfRequest asked) {

    /** The address with the clocks; nothing in it has to be encoded, since clients encode it whole (OpenRefine does twice). */
    String in(String address) {
        String query = String.join("&", named("="));
        return query.isEmpty() ? address : address + (address.indexOf('?') < 0 ? "?" : "&") + query;
    }

    /** For people; empty where all is as of now. */
    String told() {
        List<String> named = named(" ");
        return named.isEmpty() ? "" : " (" + String.join(", ", named) + ")";
    }

    private List<String> named(String between) {
        List<String> named = new ArrayList<>();
        add(named, "validAt" + between, asked.validAt());
        add(named, "knownAt" + between, asked.knownAt());
        add(named, "publishedBy" + between, asked.publishedBy());
        return named;
    }

    private static void add(List<String> named, String name, @Nullable Object value) {
        if (value != null) {
            named.add(name + value);
        }
    }
}
