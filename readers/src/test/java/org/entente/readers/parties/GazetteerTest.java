package org.entente.readers.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private final Gazetteer world = Gazetteer.world();

    @ParameterizedTest
    @CsvSource({
        "NATO, 2024-10-13, 32",
        "NATO, 2023-12-31, 31",
        "NATO, 2003-01-01, 19",
        "NATO, 1960-01-01, 15",
        "EU, 2020-01-31, 28",
        "EU, 2020-02-01, 27",
        "EU, 1996-06-01, 15",
        "UNSC, 2024-06-01, 15",
        "UNSC, 2025-06-01, 15",
        "UNSC, 1990-06-01, 4",
        "G7, 2024-01-01, 7",
        "G20, 2024-01-01, 21",
        "G20, 2020-01-01, 20",
        "ASEAN, 2024-01-01, 10",
        "ASEAN, 1998-01-01, 9",
        "AU, 2020-01-01, 54",
        "BRICS, 2020-01-01, 5",
        "OPEC, 2024-06-01, 12",
        "Mercosur, 2010-01-01, 4",
        "Arab League, 2000-01-01, 22",
        "GCC, 2020-01-01, 6",
        "ECOWAS, 2024-01-01, 15",
        "ECOWAS, 2025-06-01, 12",
        "SADC, 2020-01-01, 16",
        "EAC, 2024-06-01, 8",
        "EFTA, 2020-01-01, 4",
        "Nordic Council, 2020-01-01, 5",
        "CSTO, 2020-01-01, 6",
        "SCO, 2024-08-01, 10",
        "EAEU, 2020-01-01, 5",
        "OSCE, 2020-01-01, 57"
    })
    void anOrganisationHasTheMembersOfTheDay(String organisation, LocalDate day, int members) {
        assertThat(world.members(organisation, day)).hasSize(members);
    }

    @ParameterizedTest
    @CsvSource({
        "Hungary, HUN",
        "the Kremlin, RUS",
        "Downing Street, GBR",
        "the Élysée, FRA",
        "U.S., USA",
        "The Hague, NLD",
        "Bosnia and Herzegovina, BIH",
        "Kosovo, XKX",
        "the Soviet Union, SUN",
        "United Nations Security Council, UNSC",
        "European Union, EU"
    })
    void aStateGoesByItsNamesCapitalsAndSeats(String name, String id) {
        assertThat(world.named(name)).hasValueSatisfying(k -> assertThat(k.id()).isEqualTo(id));
    }

    @Test
    void anInventedNameIsNobodyKnown() {
        assertThat(world.named("Corrania")).isEmpty();
    }
}
