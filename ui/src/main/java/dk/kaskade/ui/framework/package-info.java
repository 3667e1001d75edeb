/**
 * The leadership framework itself: its red threads as a map, what it expects of whom, its themes, values and ideas, and what
 * each rests on. Here a municipality confirms and rejects links, and sees what a thread comes to in its own chain.
 */
@NullMarked
package dk.kaskade.ui.framework;

import org.jspecify.annotations.NullMarked;
