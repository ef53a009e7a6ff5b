/** The record: every act in an append-only, hash-chained log, durable before it is acknowledged. */
@NullMarked
package org.entente.desk.record;

import org.jspecify.annotations.NullMarked;
