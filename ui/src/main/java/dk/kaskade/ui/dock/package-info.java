/**
 * The docks around the middle of the window: how they stand as a value, and ModernDocking, which lets a person drag them.
 * Nothing outside this package knows which library does that; what stands in a dock is told by whoever adds it.
 */
@NullMarked
package dk.kaskade.ui.dock;

import org.jspecify.annotations.NullMarked;
