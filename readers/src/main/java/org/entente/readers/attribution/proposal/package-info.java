/** Candidates for attributions: cues, what belongs to each, and how likely each is right. */
@NullMarked
package org.entente.readers.attribution.proposal;

import org.jspecify.annotations.NullMarked;
