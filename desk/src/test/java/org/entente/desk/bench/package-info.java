/** What {@code bench/run desk-kill} measures. */
@org.jspecify.annotations.NullMarked
package org.entente.desk.bench;
