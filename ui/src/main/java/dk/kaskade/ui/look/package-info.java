/**
 * How Kaskade looks and speaks: the two themes, colours and type by name, icons, small painted marks and components, and
 * the texts of the interface. It knows nothing of leadership chains and may use only the JDK, FlatLaf and MigLayout.
 */
@NullMarked
package dk.kaskade.ui.look;

import org.jspecify.annotations.NullMarked;
