/** Accounts: signing in and out, passwords, web sessions, and the door in front of every page. */
@NullMarked
@NamedInterface("account")
package org.holdfast.access.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
