package org.suivi.events.ged;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UcdpCountriesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mali | ML
                    Burkina Faso | BF
                    DR Congo (Zaire) | CD
                    Congo | CG
                    Ivory Coast | CI
                    Yemen (North Yemen) | YE
                    Russia (Soviet Union) | RU
                    Serbia (Yugoslavia) | RS
                    Macedonia, FYR | MK
                    North Macedonia | MK
                    Bosnia-Herzegovina | BA
                    Cambodia (Kampuchea) | KH
                    Myanmar (Burma) | MM
                    Madagascar (Malagasy) | MG
                    Zimbabwe (Rhodesia) | ZW
                    Kingdom of eSwatini (Swaziland) | SZ
                    Turkey | TR
                    Vietnam (North Vietnam) | VN
                    United States of America | US
                    Central African Republic | CF
                    Guinea-Bissau | GW
                    South Sudan | SS
                    Trinidad and Tobago | TT
                    East Timor | TL
                    Laos | LA
                    Syria | SY
                    Czech Republic | CZ
                    Gambia | GM
                    South Korea | KR
                    Tanzania | TZ
                    Brunei | BN
                    Palestine | PS
                    """)
    void ucdpsNamesAreKnown(String name, String code) {
        assertThat(UcdpCountries.code(name)).contains(code);
    }
}
