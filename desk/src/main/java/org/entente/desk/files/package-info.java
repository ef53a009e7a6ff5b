/** The talks as files for other programs: tables, a Word file, a calendar. */
@org.jspecify.annotations.NullMarked
package org.entente.desk.files;
