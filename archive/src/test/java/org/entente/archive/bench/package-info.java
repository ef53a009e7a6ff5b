/** The archive under load, on a cluster, and killed: {@code bench/run archive-…}. */
package org.entente.archive.bench;
