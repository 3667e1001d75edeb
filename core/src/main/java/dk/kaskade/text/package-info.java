/** Sentences in Danish and English from resource bundles. Uses the JDK only. */
@NullMarked
package dk.kaskade.text;

import org.jspecify.annotations.NullMarked;
