/** Messages to people: kept, shown for copying, sent when there is a mail server. */
@NullMarked
package org.entente.desk.outbox;

import org.jspecify.annotations.NullMarked;
