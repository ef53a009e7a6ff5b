/** What a model's command tells, whatever the model: words for the terminal, JSON, a page with pictures. */
@NullMarked
package org.entente.briefing.report;

import org.jspecify.annotations.NullMarked;
