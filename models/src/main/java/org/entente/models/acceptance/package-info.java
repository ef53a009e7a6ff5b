/** Which text all can sign: acceptable ranges in, drafts and who would break silence out. */
@NullMarked
package org.entente.models.acceptance;

import org.jspecify.annotations.NullMarked;
