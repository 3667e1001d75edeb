/** What is read, refused, written and saved. */
@NullMarked
package dk.kaskade.store;

import org.jspecify.annotations.NullMarked;
