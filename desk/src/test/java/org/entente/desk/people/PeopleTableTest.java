package org.entente.desk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.entente.desk.people.PeopleTable.Entry;
import org.entente.domain.CallerMistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTableTest {
    private static final Set<String> MEMBERS = Set.of("Aldermark", "Brenia");

    private static java.util.List<Entry> read(String csv) {
        return PeopleTable.read(csv.getBytes(StandardCharsets.UTF_8), MEMBERS);
    }

    @Test
    void aListGivesDelegationsNamesAddressesAndRoles() {
        assertThat(read("""
                        delegation;name;email;role
                        aldermark;Zoë Head;zoe@a.example;Head
                        Brenia;Bo;bo@b.example;
                        ;Obs;obs@o.example;observer
                        ;Sec;sec@o.example;secretariat
                        """))
                .containsExactly(
                        new Entry("Aldermark", "Zoë Head", "zoe@a.example", Role.HEAD),
                        new Entry("Brenia", "Bo", "bo@b.example", Role.DELEGATE),
                        new Entry(null, "Obs", "obs@o.example", Role.OBSERVER),
                        new Entry(null, "Sec", "sec@o.example", Role.CHAIR));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alder;A;a@a.example;head|line 2, column 1 (delegation): 'Alder' is no member",
                "Brenia;A;nonsense;head|line 2, column 3 (email): 'nonsense' is no e-mail address",
                "Brenia;A;a@a.example;hed|line 2, column 4 (role): 'hed' is no role. Maybe you meant 'head'",
                "Brenia;;a@a.example;head|line 2, column 2 (name): a name of at most 200 characters"
            })
    void aMistakeNamesItsPlace(String row, String said) {
        assertThatThrownBy(() -> read("delegation;name;email;role\n" + row + "\n"))
                .isInstanceOf(CallerMistake.class)
                .hasMessageStartingWith("people.csv, ")
                .hasMessageContaining(said);
    }

    @Test
    void somebodyWhoIsThereTwiceIsAMistake() {
        assertThatThrownBy(() -> read("delegation,name,email\nBrenia,A,a@a.example\nBrenia,B,A@a.example\n"))
                .isInstanceOf(CallerMistake.class)
                .hasMessageContaining("line 3, column 3 (email): is there twice");
    }
}
