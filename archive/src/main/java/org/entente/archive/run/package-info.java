/** Reads what is new, batch by batch, on Apache Spark, and goes on where it stopped. */
@NullMarked
package org.entente.archive.run;

import org.jspecify.annotations.NullMarked;
