package org.entente.bench.attribution;

import java.util.List;
import org.entente.domain.Span;

/** An attribution as an annotator marked it; the content is never empty, the source and the cue may be. */
record GoldAttribution(List<Span> source, List<Span> cue, List<Span> content) {}
