/**
 * The JSON files of both kinds: reading that keeps what it does not know and tells exactly what is wrong, writing in a
 * stable order, saving that never leaves half a file, and copies of work that is not saved yet. The only package that
 * knows Gson. Uses {@code organisation},
 * {@code framework}, {@code extras} and {@code text}.
 */
@NullMarked
package dk.kaskade.store;

import org.jspecify.annotations.NullMarked;
