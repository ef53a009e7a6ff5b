package org.entente.bench.attribution;

import java.util.List;
import java.util.function.Function;
import org.entente.domain.SourceText;

/** A finder of attributions to be measured: ours, or a peer that the service loader finds. */
public interface Contender {
    String name();

    /** Loads models and whatever else the finder needs. */
    Function<SourceText, List<Found>> load();
}
