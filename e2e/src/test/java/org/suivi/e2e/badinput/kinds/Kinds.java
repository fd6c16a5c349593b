package org.suivi.e2e.badinput.kinds;

import java.util.List;
import java.util.stream.Stream;

/** All named kinds, theme by theme. */
public final class Kinds {

    private Kinds() {}

    public static List<Kind> of(Ground ground) {
        return Stream.of(
                        new JsonKinds(ground).all(),
                        new ReportKinds(ground).all(),
                        new TimeKinds(ground).all(),
                        new PageKinds(ground).all(),
                        new PathKinds(ground).all(),
                        new AccessKinds(ground).all(),
                        new HeaderKinds(ground).all(),
                        new FilterKinds(ground).all(),
                        new BatchKinds(ground).all(),
                        new ReferenceKinds(ground).all(),
                        new ReconcileKinds().all(),
                        new BenchmarkKinds(ground).all(),
                        new StandingKinds(ground).all())
                .flatMap(List::stream)
                .toList();
    }
}
