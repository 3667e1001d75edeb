/**
 * The definitions once more, plain, slow and obviously right: with sets of ids and recursion, sharing nothing with the
 * program but the model. Tests hold the program against it on many small random organisations.
 */
@NullMarked
package dk.kaskade.oracle;

import org.jspecify.annotations.NullMarked;
