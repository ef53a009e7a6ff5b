/** Tables as people have them: CSV in any dress, Excel files. */
@NullMarked
package org.entente.briefing.table;

import org.jspecify.annotations.NullMarked;
