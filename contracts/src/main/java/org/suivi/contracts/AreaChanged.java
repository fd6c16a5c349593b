package org.suivi.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of an area of administration; its boundary stays with the service that owns it, since it may be large.
 *
 * @param code the immutable code of the area
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param name what it is called
 * @param level COUNTRY, ADM1 or ADM2
 * @param parent the area that it lies in
 * @param names other names it goes by
 * @param point a point that stands for it
 */
@OnlyEverAdded
public record AreaChanged(
        String code,
        int version,
        Claim claim,
        String name,
        String level,
        @Nullable String parent,
        List<String> names,
        @Nullable Point point)
        implements Message {
    /**
     * A point on the map.
     *
     * @param lat degrees north
     * @param lon degrees east
     */
    @OnlyEverAdded
    public record Point(Double lat, Double lon) {
        public Point {
            Given.required(lat, "lat");
            Given.required(lon, "lon");
        }
    }

    public AreaChanged {
        Given.required(code, "code");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(name, "name");
        Given.required(level, "level");
        names = Given.list(names);
    }

    @Override
    public String type() {
        return "area.changed.v1";
    }

    @Override
    public String kind() {
        return "area";
    }

    @Override
    public String id() {
        return code;
    }

    @Override
    public String key() {
        return code;
    }

    @Override
    public String topic() {
        return Topics.INCIDENTS;
    }
}
