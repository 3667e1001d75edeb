/**
 * The organisation as a tree table for those who would rather type than draw: a whole department can be entered without the
 * mouse. What is pure (the rows, what a typed cell means, places, lines of the clipboard) knows no Swing.
 */
@NullMarked
package dk.kaskade.ui.list;

import org.jspecify.annotations.NullMarked;
