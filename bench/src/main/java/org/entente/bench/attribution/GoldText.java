package org.entente.bench.attribution;

import java.util.List;
import org.entente.domain.SourceText;

/**
 * An article with what its annotators marked.
 *
 * @param attributions each annotator's, the alphabetically first one's first; never empty
 */
record GoldText(String name, SourceText text, List<List<GoldAttribution>> attributions) {}
