package org.entente.desk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.entente.desk.people.ListMistake.Kind;
import org.entente.desk.people.PeopleTable.Entry;
import org.entente.desk.people.PeopleTable.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTableTest {
    private static final Map<String, String> MEMBERS = Map.of("ALD", "ALD", "Aldermark", "ALD", "Brenia", "Brenia");

    private static Listing read(String csv, boolean seats) {
        return PeopleTable.read(csv.getBytes(StandardCharsets.UTF_8), MEMBERS, seats);
    }

    private static void mistaken(String csv, Kind kind, String... details) {
        assertThatThrownBy(() -> read(csv, false)).isInstanceOfSatisfying(ListMistake.class, mistake -> {
            assertThat(mistake.kind()).isEqualTo(kind);
            assertThat(mistake.details()).containsExactly(details);
        });
    }

    @Test
    void aListGivesDelegationsNamesAddressesAndRoles() {
        assertThat(read("""
                        delegation;name;email;role
                        aldermark;Zoë Head;zoe@a.example;Head
                        ald;Al;al@a.example;alternate
                        Brenia;Bo;bo@b.example;
                        ;Obs;obs@o.example;observer
                        ;Sec;sec@o.example;secretariat
                        """, false).entries())
                .containsExactly(
                        new Entry("ALD", "Zoë Head", "zoe@a.example", Role.HEAD),
                        new Entry("ALD", "Al", "al@a.example", Role.ALTERNATE),
                        new Entry("Brenia", "Bo", "bo@b.example", Role.DELEGATE),
                        new Entry(null, "Obs", "obs@o.example", Role.OBSERVER),
                        new Entry(null, "Sec", "sec@o.example", Role.CHAIR));
    }

    @Test
    void newDelegationsAreSeatedOnceEachUnderTheirFirstName() {
        Listing listing = read("""
                delegation,name,email,role
                Halvia,Ha,ha@h.example,head
                HALVIA,Hi,hi@h.example,
                Brenia,Bo,bo@b.example,
                Corvale,Co,co@c.example,
                """, true);
        assertThat(listing.seated()).containsExactly("Halvia", "Corvale");
        assertThat(listing.entries())
                .extracting(Entry::delegation)
                .isEqualTo(List.of("Halvia", "Halvia", "Brenia", "Corvale"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Aldermarc;A;a@a.example;head|MEMBER|1 (delegation)|Aldermarc|Aldermark",
                "Brenia;A;nonsense;head|EMAIL|3 (email)|nonsense|",
                "Brenia;A;a@a.example;hed|ROLE|4 (role)|hed|head",
                "Brenia;;a@a.example;head|NAME|2 (name)|200|"
            })
    void aMistakeNamesItsPlace(String row, Kind kind, String column, String there, String meant) {
        assertThatThrownBy(() -> read("delegation;name;email;role\n" + row + "\n", false))
                .isInstanceOfSatisfying(ListMistake.class, mistake -> {
                    assertThat(mistake.kind()).isEqualTo(kind);
                    List<String> told = mistake.details();
                    assertThat(told.get(0)).isEqualTo("2");
                    assertThat(told.get(1) + " (" + told.get(2) + ")").isEqualTo(column);
                    assertThat(told.get(3)).isEqualTo(there);
                    assertThat(told.size() > 4 ? told.get(4) : null).isEqualTo(meant);
                });
    }

    @Test
    void aMissingColumnAndSomebodyWhoIsThereTwiceAreMistakes() {
        mistaken("name,email\nA,a@a.example\n", Kind.COLUMN, "delegation", "name, email");
        mistaken(
                "delegation,name,email\nBrenia,A,a@a.example\nBrenia,B,A@a.example\n",
                Kind.TWICE,
                "3",
                "3",
                "email",
                "A@a.example");
        mistaken("", Kind.UNREADABLE);
    }

    @Test
    void aDelegationWithoutANameIsNoNewOne() {
        assertThatThrownBy(() -> read("delegation,name,email\n,A,a@a.example\n", true))
                .isInstanceOf(ListMistake.class);
    }
}
