package org.suivi.rest.paging;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suivi.history.AsOf;
import org.suivi.history.AsOfRequest;
import org.suivi.rest.asof.AsOfView;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.problems.ProblemException;

/** One page's place in its list: where it begins, by which clocks it is read, and where the next one begins. */
public final class Paging {

    private final Cursors cursors;
    private final String reader;
    private final String filter;
    private final int limit;
    private final PageParams.Count count;
    private final AsOfRequest clocks;
    private final List<String> after;

    public Paging(Cursors cursors, String reader, String filter, PageParams params, AsOfRequest asked) {
        this.cursors = cursors;
        this.reader = reader;
        this.filter = filter;
        this.limit = params.limit();
        this.count = params.count();
        String sent = params.cursor();
        if (sent == null) {
            this.clocks = asked;
            this.after = List.of();
        } else {
            Cursor cursor = cursors.read(sent).orElseThrow(() -> refusal("it was not made here, or it was changed"));
            check(cursor, asked);
            this.clocks = new AsOfRequest(cursor.validAt(), cursor.knownAt(), cursor.publishedBy());
            this.after = cursor.position();
        }
    }

    /** The clocks to read by: on every page those of the first. */
    public AsOfRequest clocks() {
        return clocks;
    }

    /** One row more than the page holds tells whether there is a next page. */
    public PageRequest request() {
        return new PageRequest(limit + 1, after, count);
    }

    public <T> Page<T> page(Rows<T> found, AsOf asOf, Function<T, List<String>> position) {
        boolean more = found.rows().size() > limit;
        List<T> items = more ? found.rows().subList(0, limit) : found.rows();
        String next = more ? cursors.write(cursor(asOf, position.apply(items.get(limit - 1)))) : null;
        return new Page<>(List.copyOf(items), next, AsOfView.of(asOf, found.leftOutUndated()), found.total());
    }

    /** The address of the next page, without the host: clients never see a service's own. */
    public static String link(URI request, String next) {
        String query = request.getRawQuery();
        String kept = query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(parameter -> !parameter.startsWith("cursor="))
                        .map(parameter -> parameter + "&")
                        .collect(Collectors.joining());
        return "<" + request.getRawPath() + "?" + kept + "cursor=" + next + ">; rel=\"next\"";
    }

    private Cursor cursor(AsOf asOf, List<String> position) {
        return new Cursor(asOf.validAt(), asOf.knownAt(), asOf.publishedBy(), reader, filter, position);
    }

    private void check(Cursor cursor, AsOfRequest asked) {
        if (!cursor.filter().equals(filter)) {
            throw refusal("it belongs to a list with another filter");
        }
        if (!cursor.reader().equals(reader)) {
            throw refusal("it belongs to another reader");
        }
        if (differs(asked.validAt(), cursor.validAt())
                || differs(asked.knownAt(), cursor.knownAt())
                || differs(asked.publishedBy(), cursor.publishedBy())) {
            throw refusal("it carries other dates than those asked for");
        }
    }

    private static boolean differs(@Nullable Object asked, @Nullable Object carried) {
        return asked != null && !Objects.equals(asked, carried);
    }

    private static ProblemException refusal(String why) {
        return CommonProblem.BAD_CURSOR.because(
                "The cursor cannot be used: " + why + ". Begin again without it.",
                InputError.in("cursor", "bad-cursor", why));
    }
}
