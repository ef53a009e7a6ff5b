package org.entente.desk.web;

import java.util.List;
import org.entente.domain.Party;

/** The parties that sit at the table. */
interface Members {
    List<Party> all();
}
