/** The interface for other programs: what a person may see as JSON, and every act. */
@org.jspecify.annotations.NullMarked
package org.entente.desk.api;
