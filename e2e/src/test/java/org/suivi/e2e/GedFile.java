package org.suivi.e2e;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented events in the columns of the UCDP Georeferenced Event Dataset; an event of n deaths is the n-th of each ten. */
record GedFile(int year, int rows, String text) {

    private static final String HEAD =
            "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,"
                    + "dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,"
                    + "side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,"
                    + "where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,"
                    + "country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,"
                    + "deaths_civilians,deaths_unknown,";

    /** 49 columns and ISO dates. */
    static GedFile released(int year, int rows) {
        return file(year, rows, "best,high,low,gwnoa,gwnob", "%d-%02d-%02d", "432,");
    }

    /** 47 columns, other names for the counts, American dates and line breaks inside quotes. */
    static GedFile passedOn(int year, int rows) {
        return file(year, rows, "best_est,high_est,low_est", "%2$02d/%3$02d/%1$d 00:00:00", "");
    }

    int deaths() {
        return IntStream.range(0, rows).map(GedFile::deathsOf).sum();
    }

    private static GedFile file(int year, int rows, String counts, String dates, String states) {
        String text = IntStream.range(0, rows)
                .mapToObj(each -> row(year, each, dates.formatted(year, each % 12 + 1, each % 28 + 1), states))
                .collect(Collectors.joining("\n", HEAD + counts + "\n", "\n"));
        return new GedFile(year, rows, text);
    }

    private static String row(int year, int each, String day, String states) {
        int deaths = deathsOf(each);
        String counts = deaths + "," + (deaths + 2) + "," + Math.max(0, deaths - 1);
        return ("%1$d,E2E-%2$d-1-%3$d,%2$d,1,Clear,1,299,299,Mali: Azawad,1,1,Government of Mali - MNLA,72,72,"
                                + "Government of Mali,1160,1160,MNLA,1,\"Invented, on %4$s\",Nobody,%2$d-12-31,\"Two\nlines\",,"
                                + "1,Kidal town,\"Kidal, Kidal region\",Kidal region,Kidal cercle,18.441100,1.407800,"
                                + "POINT (1.4078 18.4411),156244,Mali,432,Africa,1,1,%4$s,%4$s,0,%5$d,0,0,%6$s")
                        .formatted(year * 100_000L + each, year, each, day, deaths, counts)
                + (states.isEmpty() ? "" : "," + states);
    }

    private static int deathsOf(int each) {
        return each % 10;
    }
}
