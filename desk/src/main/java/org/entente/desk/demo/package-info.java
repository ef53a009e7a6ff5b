/** The demonstration: the example dossier in mid-negotiation. */
@NullMarked
package org.entente.desk.demo;

import org.jspecify.annotations.NullMarked;
