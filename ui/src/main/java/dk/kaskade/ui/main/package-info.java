/** Where the program starts: the only place that names all views and wires them. Nobody imports it. */
@NullMarked
package dk.kaskade.ui.main;

import org.jspecify.annotations.NullMarked;
