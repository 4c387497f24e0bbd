package org.sapar.demo;

import java.util.EnumMap;
import java.util.Map;

/** Where people come from and where they go. */
final class Places {

    private static final Map<Ethnos, Weighted<String>> ORIGINS = new EnumMap<>(Ethnos.class);

    private static final Weighted<String> REGIONS;

    static {
        for (var people : Ethnos.values()) {
            ORIGINS.put(people, column("origins", "soate", people.name()));
        }
        REGIONS = column("regions", "region", "weight");
    }

    private Places() {}

    /** A district or town of the home country, code of SOATE. */
    static String origin(Ethnos people, Dice dice) {
        return ORIGINS.get(people).draw(dice);
    }

    /** A region of the host country, ISO 3166-2; most are of the district of Yekaterinburg. */
    static String region(Dice dice) {
        return REGIONS.draw(dice);
    }

    private static Weighted<String> column(String sheet, String of, String weight) {
        return Weighted.by(Sheet.rows(sheet), row -> Integer.parseInt(row.getField(weight)))
                .map(row -> row.getField(of));
    }
}
