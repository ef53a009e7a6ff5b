/** Linear-chain conditional random fields: features, weights, inference. */
@NullMarked
package org.entente.readers.attribution.chain;

import org.jspecify.annotations.NullMarked;
