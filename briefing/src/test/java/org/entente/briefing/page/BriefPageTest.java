package org.entente.briefing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.briefing.Outlooks;
import org.entente.domain.Dossier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BriefPageTest {
    private static Document page(Dossier dossier) {
        return Jsoup.parse(new BriefPage().render(dossier, Outlooks.of(dossier), Optional.empty()));
    }

    static Stream<Dossier> dossiers() {
        return Stream.of(
                PageDossiers.alliance(),
                PageDossiers.large(),
                PageDossiers.quiet(),
                PageDossiers.empty(),
                PageDossiers.hostile());
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void everyLinkLeadsSomewhereInThePageAndEveryAnchorIsThereOnce(Dossier dossier) {
        Document page = page(dossier);

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        Set<String> ids = page.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
        assertThat(page.select("a[href]").eachAttr("href"))
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void nothingIsFetchedFromElsewhere(Dossier dossier) {
        Document page = page(dossier);

        assertThat(page.select("link, img, iframe, object, embed, [src], [style], [onclick]"))
                .isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void theWordsOfADocumentStayWords() {
        Document page = page(PageDossiers.hostile());

        assertThat(page.select("script"))
                .hasSameSizeAs(page(PageDossiers.alliance()).select("script"));
        assertThat(page.select("[onerror], [onload]")).isEmpty();
        assertThat(page.select(".words blockquote").eachText()).contains(PageDossiers.ATTACK);
    }

    @Test
    void aCellWithoutAViewIsEmptyAndHasNoMark() {
        Document page = page(PageDossiers.alliance());

        Element thornby = page.expectFirst("tr.silent:has(th:contains(Thornby))");
        assertThat(thornby.select("td").eachText()).containsOnly("no view on record");
        assertThat(thornby.select("svg")).isEmpty();
    }

    @Test
    void aCellLeadsToTheWordsBehindIt() {
        Document page = page(PageDossiers.alliance());

        String link = page.expectFirst("td a[aria-label^=Norvia, Should the Straits Accord]")
                .attr("href");
        assertThat(page.expectFirst(link).text())
                .contains("The Straits Accord was written for calm water", "Ilse Brandt", "named", "Ansel Herald");
    }

    @Test
    void aQuotedPassageIsAnchoredInTheFullText() {
        Document page = page(PageDossiers.alliance());

        String link = page.expectFirst("#voices .words:contains(only table) a.passage")
                .attr("href");
        assertThat(page.expectFirst(link + " + mark").text())
                .isEqualTo("Tear it up and we lose the only table we still sit at,");
    }

    @Test
    void aPageWithoutPositionsCarriesNoChartingLibrary() {
        assertThat(new BriefPage().render(PageDossiers.empty(), Outlooks.of(PageDossiers.empty()), Optional.empty()))
                .doesNotContain("vegaEmbed");
    }
}
