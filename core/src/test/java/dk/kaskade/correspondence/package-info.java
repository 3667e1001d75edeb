/** Tests of framework against framework. */
@NullMarked
package dk.kaskade.correspondence;

import org.jspecify.annotations.NullMarked;
