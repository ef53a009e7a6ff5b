package org.entente.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"fare", "Côte d’Ivoire", "a/b", "..", "~002f", "50%", "a;b=c", "back\\slash", "a+b c", "🚢"})
    void anyIdIsOnePartOfAPathAndBack(String id) {
        String part = Addresses.part(id);
        assertThat(part).matches("[A-Za-z0-9~_%-]+").doesNotContain("%2F", "%5C", "%25", "%3B");
        assertThat(Addresses.id(URLDecoder.decode(part, StandardCharsets.UTF_8)))
                .isEqualTo(id);
    }
}
