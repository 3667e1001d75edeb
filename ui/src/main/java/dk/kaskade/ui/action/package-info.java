/**
 * The catalogue of commands: what they are called, their icons and keys. Menus, tool bar, keyboard and the page of shortcuts
 * all read it; what a command does is said by others.
 */
@NullMarked
package dk.kaskade.ui.action;

import org.jspecify.annotations.NullMarked;
