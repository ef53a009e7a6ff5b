package org.entente.bench.attribution;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.domain.SourceText;
import org.entente.readers.attribution.AttributionFinder;
import org.entente.readers.language.TextAnalyzer;

/** Entente's own finder, from plain text to attributions. */
record OurFinder(Supplier<AttributionFinder> make) implements Contender {
    @Override
    public String name() {
        return "Entente";
    }

    @Override
    public Function<SourceText, List<Found>> load() {
        TextAnalyzer analyzer = new TextAnalyzer();
        AttributionFinder finder = make.get();
        return text -> Found.of(finder.find(analyzer.analyze(text)));
    }
}
