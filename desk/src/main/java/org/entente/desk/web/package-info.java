/** The desk's pages. */
@NullMarked
package org.entente.desk.web;

import org.jspecify.annotations.NullMarked;
