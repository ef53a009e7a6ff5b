/** Who may sign in, as whom: accounts, invitations, sessions, second factors. */
@NullMarked
package org.entente.desk.people;

import org.jspecify.annotations.NullMarked;
