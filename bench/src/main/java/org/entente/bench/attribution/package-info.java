/** Training and measuring the finder of attributions on PolNeAR. */
@NullMarked
package org.entente.bench.attribution;

import org.jspecify.annotations.NullMarked;
