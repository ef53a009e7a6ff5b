/** Other tools that find attributions, to measure beside ours; built in the profile {@code peers} only. */
@NullMarked
package org.entente.bench.peers;

import org.jspecify.annotations.NullMarked;
