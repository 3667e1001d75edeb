/** Reads leaders from an LDIF file (RFC 2849): what a directory, Active Directory too, tells of people and their managers. */
@NullMarked
package dk.kaskade.plugin.ldif;

import org.jspecify.annotations.NullMarked;
