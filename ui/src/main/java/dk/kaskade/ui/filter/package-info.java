/**
 * Which positions a person wants to see: a filter as a value, how it is matched, and what it is called. Knows no
 * components, so that every view can use it.
 */
@NullMarked
package dk.kaskade.ui.filter;

import org.jspecify.annotations.NullMarked;
